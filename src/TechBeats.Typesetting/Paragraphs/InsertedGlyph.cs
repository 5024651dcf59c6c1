namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A glyph at the end of a line that is not in the paragraph's text.</summary>
internal enum InsertedGlyph : byte
{
    /// <summary>None: the piece is text.</summary>
    None,

    /// <summary>The hyphen of a split word.</summary>
    Hyphen,

    /// <summary>The space between two lines. It separates their words when text is copied, and lies outside the measure.</summary>
    Space,
}
