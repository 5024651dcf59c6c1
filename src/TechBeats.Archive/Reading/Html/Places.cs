using AngleSharp.Dom;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>Where the elements of a parsed text stood in the source, and which of the places held in it were read.</summary>
internal sealed class Places(WovenHtml html, IssueScope scope)
{
    private readonly HashSet<int> read = [];

    public WovenHtml Html => html;

    public IssueScope Scope => scope;

    /// <summary>Line of the original file; 0 for an element that the parser made up.</summary>
    public int LineOf(IElement element) => element.SourceReference is { Position.Index: >= 0 } source ? html.LineAt(source.Position.Index) : 0;

    /// <summary>The blocks that a place holds; nothing for the second time.</summary>
    public IReadOnlyList<Block> BlocksAt(IElement place)
    {
        string? number = place.GetAttribute("n");
        return html.Held<Func<IReadOnlyList<Block>>>(number) is { } blocks && read.Add(int.Parse(number!)) ? blocks() : [];
    }

    public IReadOnlyList<Block> Unread() => [.. html.BlockPlaces.Where(read.Add).SelectMany(number => html.Held<Func<IReadOnlyList<Block>>>($"{number}")!())];
}
