namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Kinds of <see cref="Item"/>.</summary>
internal enum ItemKind : byte
{
    /// <summary>Ink that is never divided.</summary>
    Box,

    /// <summary>Space that stretches and shrinks, and vanishes at a line's end; a line may end at it when a box precedes it.</summary>
    Glue,

    /// <summary>A place where a line may end.</summary>
    Penalty,
}
