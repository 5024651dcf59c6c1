namespace TechBeats.Typesetting.Frames;

/// <summary>
/// A node of the book's logical structure, which screen readers, text extraction and reflow follow. It has no position; groups of items
/// on one or more pages refer to it.
/// </summary>
/// <remarks>
/// Children are in reading order. An element's own items, such as the text around a link, are placed between its children by drawing
/// order: each follows the last child that was begun before it.
/// </remarks>
public sealed class Element(ElementKind kind)
{
    private readonly List<Element> children = [];

    public ElementKind Kind { get; } = kind;

    /// <summary>1 to 6 for a <see cref="ElementKind.Heading"/>; 0 otherwise.</summary>
    public int Level { get; init; }

    /// <summary>Alternate text of a figure, or description of a link's target.</summary>
    public string? Alt { get; init; }

    /// <summary>BCP 47 tag if it differs from the parent's; otherwise null.</summary>
    public string? Language { get; init; }

    /// <summary>Expansion of an abbreviation (ISO 32000-1, 14.9.5); otherwise null.</summary>
    public string? Expansion { get; init; }

    /// <summary>Plain title of a heading or section.</summary>
    public string? Title { get; init; }

    /// <summary>Number of columns that a cell spans.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Number of rows that a cell spans.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>True for a header cell of a row, false for one of a column.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>Numbering of a list as PDF spells it (<c>Decimal</c>, <c>LowerAlpha</c>, <c>Disc</c>); null for other elements.</summary>
    public string? ListNumbering { get; init; }

    public IReadOnlyList<Element> Children => children;

    /// <summary>Adds a child and returns it.</summary>
    public Element Add(Element child)
    {
        children.Add(child);
        return child;
    }

    /// <summary>Adds a new child of the kind and returns it.</summary>
    public Element Add(ElementKind kind) => Add(new Element(kind));
}
