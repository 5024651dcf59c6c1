namespace TechBeats.Typesetting.Paragraphs;

/// <summary>What a line's end gets that does not stand in the paragraph's text.</summary>
internal enum InsertedGlyph : byte
{
    /// <summary>Nothing: the piece is text.</summary>
    None,

    /// <summary>The hyphen of a broken word.</summary>
    Hyphen,

    /// <summary>The space that parts the last word from the next line's first, for those who copy the text; it stands outside the measure.</summary>
    Space,
}
