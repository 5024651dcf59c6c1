namespace TechBeats.Archive.Typography;

/// <summary>What a character beside a straight quote says about the quote.</summary>
internal enum CharacterSide
{
    /// <summary>White space, or the begin or end of the line.</summary>
    Space,

    /// <summary>A letter, a digit, code, a figure or a symbol.</summary>
    Word,

    /// <summary>An opening bracket or quote.</summary>
    Opening,

    /// <summary>A closing bracket or quote, or punctuation that ends a sentence or a part of it.</summary>
    Closing,

    /// <summary>A dash, a slash or an equals sign, which stands between words.</summary>
    Between,
}
