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
        var flow = new HtmlFlow(placeholders, []);
        foreach (var node in Parse(html))
        {
            flow.Read(node);
        }

        flow.Flush();
        return [.. flow.Blocks, .. placeholders.UnreadBlocks()];
    }

    private static INodeList Parse(HtmlWithPlaceholders html)
    {
        var parser = new HtmlParser(Options);
        return parser.ParseFragment(html.Markup, parser.ParseDocument("").Body!);
    }
}
