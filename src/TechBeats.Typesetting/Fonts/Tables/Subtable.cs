namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>A subtable of a single or ligature substitution.</summary>
internal readonly struct Subtable(FontBytes bytes)
{
    public FontBytes Bytes { get; } = bytes;

    /// <summary>The glyphs to which the subtable applies.</summary>
    public Coverage Coverage => new(Bytes.Subtable16(2));
}
