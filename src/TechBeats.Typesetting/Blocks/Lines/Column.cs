using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>A column of blocks and the style of its running text: the main column, or the inside of a list, a quote, a cell.</summary>
internal sealed record Column
{
    /// <summary>Width in points.</summary>
    public required double Width { get; init; }

    /// <summary>Parent of the blocks' elements.</summary>
    public required Element Parent { get; init; }

    /// <summary>Style of running text.</summary>
    public required ParagraphStyle Text { get; init; }

    /// <summary>First-line indent of a paragraph that follows another, in points.</summary>
    public double ParagraphIndent { get; init; }

    /// <summary>Space between paragraphs in points.</summary>
    public double ParagraphSpace { get; init; }

    /// <summary>The side where lines start, whatever the direction of their text; null if each paragraph decides.</summary>
    public Direction? Side { get; init; }

    /// <summary>True for the main column of the page. Only there do headings open sections and figures float.</summary>
    public bool IsMain { get; init; }

    /// <summary>True for the first blocks of an issue. Their figures shrink further, so that the first page is filled.</summary>
    public bool IsOpening { get; init; }

    /// <summary>Number of enclosing lists.</summary>
    public int ListDepth { get; init; }

    /// <summary>Number of enclosing numbered lists.</summary>
    public int NumberedDepth { get; init; }

    /// <summary>Returns the column reduced by an indent. The width stays the same if less than the minimum would be left.</summary>
    public Column Indented(double indent, double minimumWidth) =>
        this with { Width = Width - indent >= Math.Min(minimumWidth, Width) ? Width - indent : Width, IsMain = false };
}
