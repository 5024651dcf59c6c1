using AngleSharp.Dom;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>The lines of parsed elements in the source, and the placeholders that were read.</summary>
internal sealed class HtmlPlaceholders(HtmlWithPlaceholders html, ReadingContext context)
{
    private readonly HashSet<int> read = [];

    public HtmlWithPlaceholders Html => html;

    public ReadingContext Context => context;

    /// <summary>Line of the original file; 0 for an element that the parser made up.</summary>
    public int LineOf(IElement element) =>
        element.SourceReference is { Position.Index: >= 0 } source ? html.LineAt(source.Position.Index) : 0;

    /// <summary>The blocks of a placeholder; empty the second time.</summary>
    public IReadOnlyList<Block> BlocksAt(IElement place)
    {
        var number = place.GetAttribute("n");
        return html.Held<Func<IReadOnlyList<Block>>>(number) is { } blocks && read.Add(int.Parse(number!)) ? blocks() : [];
    }

    public IReadOnlyList<Block> Unread() =>
        [.. html.BlockPlaceholders.Where(read.Add).SelectMany(number => html.Held<Func<IReadOnlyList<Block>>>($"{number}")!())];
}
