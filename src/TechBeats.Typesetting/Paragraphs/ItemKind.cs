namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Kinds of <see cref="Item"/>.</summary>
internal enum ItemKind : byte
{
    /// <summary>Unbreakable text.</summary>
    Box,

    /// <summary>Space that stretches and shrinks, and is discarded at a break. It allows a break after a box.</summary>
    Glue,

    /// <summary>A possible break.</summary>
    Penalty,
}
