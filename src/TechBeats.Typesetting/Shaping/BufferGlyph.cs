using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Shaping;

/// <summary>A glyph while text is being shaped; lengths in font units, y upward.</summary>
internal struct BufferGlyph
{
    public ushort Id;

    /// <summary>The character that it came from.</summary>
    public int CodePoint;

    /// <summary>Index of the first UTF-16 unit of its cluster.</summary>
    public int Cluster;

    /// <summary>The features that it takes part in, a bit each.</summary>
    public uint Mask;

    public GlyphClass Class;

    /// <summary>Class of a mark by which lookups may choose marks.</summary>
    public int MarkClass;

    public GlyphTraits Traits;

    /// <summary>Shared by a ligature and the marks on it; 0 for none.</summary>
    public int LigatureId;

    /// <summary>Of a ligature, how many components it has; of a mark on one, the component it stands on, from 1; 0 otherwise.</summary>
    public int LigatureComponents;

    public int Advance;

    public int XOffset;

    public int YOffset;

    /// <summary>Where the glyph that it hangs on stands, counted from its own place; 0 for none.</summary>
    public int Attachment;

    /// <summary>True when it hangs on its neighbour like the letters of a slanting hand; false for a mark on its base.</summary>
    public bool IsCursivelyAttached;

    public readonly bool Is(GlyphTraits traits) => (Traits & traits) != 0;
}

/// <summary>What else a <see cref="BufferGlyph"/> is.</summary>
[Flags]
internal enum GlyphTraits
{
    None = 0,

    /// <summary>Its character has no glyph of its own, and it is none of a ligature.</summary>
    Ignorable = 1,
    Joiner = 2,
    NonJoiner = 4,

    /// <summary>An ignorable that lookups must see: a variation or tag character.</summary>
    Hidden = 8,

    /// <summary>Breaking before its cluster changes glyphs.</summary>
    UnsafeToBreak = 16,

    /// <summary>One of the glyphs that a multiple substitution made.</summary>
    Multiplied = 32,

    /// <summary>Its advance is fixed: a space of so many ems.</summary>
    FixedSpace = 64,

    /// <summary>Its character is a mark, for fonts that don't tell.</summary>
    MarkCharacter = 128,
}
