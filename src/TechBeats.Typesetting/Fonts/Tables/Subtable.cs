namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>A subtable of a lookup that replaces single glyphs or makes ligatures.</summary>
internal readonly struct Subtable(FontBytes bytes)
{
    public FontBytes Bytes { get; } = bytes;

    /// <summary>The glyphs at which it may apply.</summary>
    public Coverage Coverage => new(Bytes.Subtable16(2));
}
