using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Converts HTML with placeholders to blocks and inlines of the model.</summary>
internal static class HtmlReader
{
    private static readonly HtmlParserOptions Options = new()
    {
        IsKeepingSourceReferences = true,
        SkipComments = true,
    };

    public static IReadOnlyList<Block> ReadBlocks(HtmlWithPlaceholders html, ReadingContext context)
    {
        var placeholders = new HtmlPlaceholders(html, context);
        var root = Parse(html);
        HtmlTree.Prepare(root, placeholders);
        var flow = new HtmlFlow(placeholders, []);
        flow.ReadChildren(root);

        flow.Flush();
        return SiblingBlocks.Join([.. flow.Blocks, .. placeholders.UnreadBlocks()]);
    }

    /// <summary>The parsed markup inside a root element.</summary>
    private static IElement Parse(HtmlWithPlaceholders html)
    {
        var parser = new HtmlParser(Options);
        var document = parser.ParseDocument("");
        var root = document.CreateElement("div");
        root.Append([.. parser.ParseFragment(html.Markup, document.Body!)]);
        return root;
    }
}
