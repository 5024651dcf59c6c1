namespace TechBeats.Typesetting.Frames;

/// <summary>
/// What a part of the book means: a node of the tree that readers with a screen reader, and those who copy or reflow
/// the text, go through. It has no place; groups of items name the element they belong to, on one page or on several.
/// </summary>
/// <remarks>
/// Children stand in reading order. Items that belong to an element itself and not to a child (the text of a
/// paragraph around a link) come between its children as they are drawn: after the last child of which something
/// has been drawn before them.
/// </remarks>
public sealed class Element(ElementKind kind)
{
    private readonly List<Element> children = [];

    public ElementKind Kind { get; } = kind;

    /// <summary>1 to 6 for a <see cref="ElementKind.Heading"/>; 0 otherwise.</summary>
    public int Level { get; init; }

    /// <summary>Words that stand for a figure, or for a link's target.</summary>
    public string? Alt { get; init; }

    /// <summary>BCP 47 tag where it differs from the parent's.</summary>
    public string? Language { get; init; }

    /// <summary>What an abbreviation stands for (ISO 32000, 14.9.5); null when it is none.</summary>
    public string? Expansion { get; init; }

    /// <summary>A heading's or section's plain title.</summary>
    public string? Title { get; init; }

    /// <summary>Columns that a cell covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>True for a header cell that names its row and not its column.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>How a numbered list counts, in PDF's spelling (<c>Decimal</c>, <c>LowerAlpha</c>, <c>Disc</c> ...); null when it is no list.</summary>
    public string? ListNumbering { get; init; }

    public IReadOnlyList<Element> Children => children;

    /// <summary>Adds a child and returns it.</summary>
    public Element Add(Element child)
    {
        children.Add(child);
        return child;
    }

    /// <summary>Adds a child of the kind and returns it.</summary>
    public Element Add(ElementKind kind) => Add(new Element(kind));
}
