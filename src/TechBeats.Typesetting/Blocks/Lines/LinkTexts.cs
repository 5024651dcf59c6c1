using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>
/// Finds the web links of a paragraph in its lines. The link areas of a line have addresses but no texts. Links with the same address
/// appear in the lines in text order.
/// </summary>
internal sealed class LinkTexts
{
    private readonly Dictionary<string, Queue<string>> pending = new(StringComparer.Ordinal);
    private readonly HashSet<Element> known = new(ReferenceEqualityComparer.Instance);

    public LinkTexts(IReadOnlyList<Inline> inlines) => Gather(inlines);

    /// <summary>Returns the links that begin in the line: address, text, position.</summary>
    public IReadOnlyList<(string Address, string Text, Point At)> NewIn(Frame line)
    {
        if (pending.Count == 0)
        {
            return [];
        }

        var found = new List<(string, string, Point)>();
        Find(line, Point.Zero, found);
        return found;
    }

    private void Gather(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Link { Target: WebTarget web } link:
                    if (!pending.TryGetValue(web.Address, out var texts))
                    {
                        pending.Add(web.Address, texts = new Queue<string>());
                    }

                    texts.Enqueue(PlainText.Trimmed(link.Inlines));
                    break;
                case Link link: Gather(link.Inlines); break;
                case Styled styled: Gather(styled.Inlines); break;
                case Abbreviation abbreviation: Gather(abbreviation.Inlines); break;
                case Span span: Gather(span.Inlines); break;
                case InlineFigure { Figure: { Link: WebTarget web } figure }:
                    pending.TryAdd(web.Address, new Queue<string>());
                    pending[web.Address].Enqueue(figure.Alt ?? "");
                    break;
            }
        }
    }

    private void Find(Frame frame, Point origin, List<(string, string, Point)> found)
    {
        foreach (var (at, item) in frame.Items)
        {
            switch (item)
            {
                case GroupItem group:
                    Find(group.Content, origin + at, found);
                    break;
                case LinkItem { Target: WebTarget web } link when IsNew(link) && pending.TryGetValue(web.Address, out var texts):
                    found.Add((web.Address, texts.TryDequeue(out var text) ? text : "", origin + at));
                    break;
            }
        }
    }

    private bool IsNew(LinkItem link) => link.Element is null || known.Add(link.Element);
}
