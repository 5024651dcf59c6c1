using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Where blocks stand, and how running text looks there: the page's column, or the inside of a list, a quote, a cell.</summary>
internal sealed record Column
{
    public required double Width { get; init; }

    /// <summary>What the blocks' elements become children of.</summary>
    public required Element Parent { get; init; }

    /// <summary>How running text looks.</summary>
    public required ParagraphStyle Text { get; init; }

    /// <summary>Indent of a paragraph that follows another.</summary>
    public double ParagraphIndent { get; init; }

    /// <summary>Space between two paragraphs.</summary>
    public double ParagraphSpace { get; init; }

    /// <summary>Where lines start, whichever way their own text runs: beside the bullet, at the edge of the cell; null where each paragraph decides.</summary>
    public Direction? Side { get; init; }

    /// <summary>True for the page's own column: only there do headings divide the text and figures float.</summary>
    public bool IsMain { get; init; }

    /// <summary>How many lists stand around it.</summary>
    public int ListDepth { get; init; }

    /// <summary>The column that is left beside an indent, or the same width when too little would be left.</summary>
    public Column Indented(double indent, double narrowest) =>
        this with { Width = Width - indent >= Math.Min(narrowest, Width) ? Width - indent : Width, IsMain = false };
}
