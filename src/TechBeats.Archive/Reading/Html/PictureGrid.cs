using AngleSharp.Dom;
using TechBeats.Archive.Reading.Styles;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Recognizes elements whose children are pictures side by side, such as galleries and rows of columns.</summary>
internal static class PictureGrid
{
    private const int MinimumPictures = 2, MaximumPictures = 60;

    /// <summary>Maximum number of pictures side by side.</summary>
    private const int MaximumColumns = 3;

    /// <summary>Maximum number of nodes in a child with one picture.</summary>
    private const int MaximumNodes = 24;

    private static readonly string[] RowClasses =
        ["gallery", "grid", "row", "columns", "flex", "side-by-side", "image-row", "images", "blocks-gallery-grid", "wp-block-columns"];

    /// <summary>
    /// True if the author places the children in rows, by style or by a usual class, and each of them holds a single picture.
    /// </summary>
    public static bool Is(IElement element) =>
        element.ChildElementCount is >= MinimumPictures and <= MaximumPictures
        && (IsRow(element) || element.Children.All(IsBesideOthers))
        && element.ChildNodes.All(node => node is IElement child ? HoldsOnePicture(child) : string.IsNullOrWhiteSpace(node.TextContent));

    /// <summary>True if a row of a table has several cells, each with a single picture.</summary>
    public static bool HoldsPictures(IElement row) =>
        row.ChildElementCount is >= MinimumPictures and <= MaximumPictures
        && row.Children.All(cell => HoldsOnePicture(cell) && string.IsNullOrWhiteSpace(cell.TextContent));

    /// <summary>Puts figure blocks side by side, in rows of equal columns. Returns other blocks unchanged.</summary>
    public static IReadOnlyList<Block> Arrange(IReadOnlyList<Block> blocks)
    {
        if (blocks.Count < MinimumPictures || !blocks.All(block => block is FigureBlock { Figures: [_] }))
        {
            return blocks;
        }

        var columns = blocks.Count <= MaximumColumns ? blocks.Count : blocks.Count == 4 ? 2 : MaximumColumns;
        return
        [
            .. blocks.Cast<FigureBlock>().Select((block, i) => block with
            {
                Figures = [block.Figures[0] with { WidthInPercent = Math.Min(100.0 / columns, block.Figures[0].WidthInPercent ?? 100) }],
                IsBesidePrevious = i % columns > 0,
            }),
        ];
    }

    private static bool IsRow(IElement element) =>
        CssDeclarations.Of(element)["display"] is "flex" or "inline-flex" or "grid" or "inline-grid"
        || element.ClassList.Any(name => RowClasses.Any(row => name.Equals(row, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(row + "-", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("-" + row, StringComparison.OrdinalIgnoreCase)));

    private static bool IsBesideOthers(IElement element)
    {
        var style = CssDeclarations.Of(element);
        return element.LocalName is not ("img" or "br")
            && (style["float"] is "left" or "right" || style["display"] is "inline-block" || style.Percent("width") <= 50);
    }

    private static bool HoldsOnePicture(IElement element)
    {
        var (nodes, pictures) = (0, element.LocalName == "img" ? 1 : 0);
        foreach (var node in element.Descendants())
        {
            nodes++;
            pictures += node is IElement { LocalName: "img" } ? 1 : 0;
            if (nodes > MaximumNodes || pictures > 1)
            {
                return false;
            }
        }

        return pictures == 1;
    }
}
