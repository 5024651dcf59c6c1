using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Decides whether a table only lays out its content, as tables of mails do.</summary>
internal static class TablePurpose
{
    private const string Headings = "h1, h2, h3, h4, h5, h6";

    /// <summary>
    /// True if the table says so by its role, or has a single row or column, or its cells contain tables or headings. A table with a
    /// caption or header cells holds data, and so does one in a <c>figure</c>, or one whose only row is pictures side by side.
    /// </summary>
    public static bool IsLayout(IElement table)
    {
        switch (table.GetAttribute("role")?.Trim().ToLowerInvariant())
        {
            case "presentation" or "none":
                return true;
            case "table" or "grid" or "treegrid":
                return false;
        }

        if (table.ParentElement is { LocalName: "figure" })
        {
            return false;
        }

        IElement[] rows = [.. TableGrid.Groups(table).SelectMany(group => group)];
        if (rows.Length == 0)
        {
            return true;
        }

        if (rows is [var only] && PictureGrid.HoldsPictures(only))
        {
            return false;
        }

        var isSingleColumn = true;
        var hasLayout = false;
        foreach (var row in rows)
        {
            IElement[] cells = [.. TableGrid.CellsOf(row)];
            if (Array.Exists(cells, cell => cell.LocalName == "th"))
            {
                return false;
            }

            isSingleColumn &= cells.Count(HasContent) <= 1;
            hasLayout |= Array.Exists(cells, cell => cell.QuerySelector("table") is not null || cell.QuerySelector(Headings) is not null);
        }

        return !table.Children.Any(child => child.LocalName == "caption" || (child.LocalName == "thead" && child.ChildElementCount > 0))
            && (hasLayout || isSingleColumn || rows.Count(row => row.ChildElementCount > 0) <= 1);
    }

    private static bool HasContent(IElement cell) => cell.ChildElementCount > 0 || !string.IsNullOrWhiteSpace(cell.TextContent);
}
