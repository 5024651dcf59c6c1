using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Shaping;

/// <summary>How a 16-bit value of a contextual rule tells a glyph: as its ID, as its class, or as the offset of a coverage.</summary>
internal readonly struct Matcher
{
    private readonly Kind kind;
    private readonly FontBytes table;

    private Matcher(Kind kind, FontBytes table)
    {
        this.kind = kind;
        this.table = table;
    }

    private enum Kind
    {
        Glyph,
        Class,
        Coverage,
    }

    /// <summary>Values are glyph IDs.</summary>
    public static Matcher Glyphs => default;

    /// <summary>Values are classes of the definition.</summary>
    public static Matcher Classes(FontBytes definition) => new(Kind.Class, definition);

    /// <summary>Values are offsets from the start of the subtable.</summary>
    public static Matcher Coverages(FontBytes subtable) => new(Kind.Coverage, subtable);

    public bool Matches(ushort glyph, int value) => kind switch
    {
        Kind.Class => new ClassDefinition(table).ClassOf(glyph) == value,
        Kind.Coverage => new Coverage(table.From(value)).Contains(glyph),
        _ => glyph == value,
    };
}
