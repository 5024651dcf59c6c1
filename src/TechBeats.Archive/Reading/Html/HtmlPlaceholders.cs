using AngleSharp.Dom;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Maps parsed elements to source lines, and placeholders to their content.</summary>
internal sealed class HtmlPlaceholders(HtmlWithPlaceholders html, ReadingContext context)
{
    private readonly HashSet<int> read = [];
    private readonly HashSet<IElement> anchored = new(ReferenceEqualityComparer.Instance);

    public HtmlWithPlaceholders Html => html;

    public ReadingContext Context => context;

    /// <summary>Line of the original file, or 0 for an element that the parser inserted.</summary>
    public int LineOf(IElement element) =>
        element.SourceReference is { Position.Index: >= 0 } source ? html.LineAt(source.Position.Index) : 0;

    /// <summary>True for text of an HTML block within Markdown, which a generator prints as typed.</summary>
    public bool IsHtmlInMarkdown(IText text)
    {
        if (!html.IsWithinMarkdown)
        {
            return false;
        }

        for (var element = text.ParentElement; element is not null; element = element.ParentElement)
        {
            if (element.LocalName == html.ParagraphName)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The blocks of a placeholder. Empty if they were already read.</summary>
    public IReadOnlyList<Block> BlocksAt(IElement placeholder)
    {
        var number = placeholder.GetAttribute("n");
        return html.ContentOf<Func<IReadOnlyList<Block>>>(number) is { } blocks && read.Add(int.Parse(number!)) ? blocks() : [];
    }

    /// <summary>True at the first call for an element with an id or a name, whose anchors are then added.</summary>
    public bool TakeAnchors(IElement element) => (element.HasAttribute("id") || element.HasAttribute("name")) && anchored.Add(element);

    public IReadOnlyList<Block> UnreadBlocks() =>
        [.. html.BlockPlaceholders.Where(read.Add).SelectMany(number => html.ContentOf<Func<IReadOnlyList<Block>>>($"{number}")!())];
}
