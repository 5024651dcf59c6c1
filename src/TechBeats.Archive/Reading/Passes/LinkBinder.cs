using TechBeats.Archive.Reading.Addresses;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Links within the issue to the headings and anchors that they name; those that name none lose their target.</summary>
internal sealed class LinkBinder(string issueKey, LinkReader links, HeadingKeys headings, AnchorNames anchors, bool isPart = false) : BlockRewriter
{
    protected override IEnumerable<Inline> Change(Link link) =>
        link.Target is not BookTarget { Name: ['#', ..] } waiting ? [link]
        : Bind(waiting) is { } bound ? [link with { Target = bound }]
        : link.Inlines;

    protected override Figure Change(Figure figure) =>
        figure.Link is BookTarget { Name: ['#', ..] } waiting ? figure with { Link = Bind(waiting) } : figure;

    protected override IEnumerable<Inline> Change(Anchor anchor) =>
        anchors.KeyOf(anchor.Key) is { } key && headings.KeyOf(anchor.Key) is null ? [new Anchor(key)] : [];

    /// <summary>The target; of a part of a file what it doesn't hold itself may stand in another part.</summary>
    private BookTarget? Bind(BookTarget waiting)
    {
        string fragment = Uri.UnescapeDataString(waiting.Name[1..]);
        if (fragment.Equals("top", StringComparison.OrdinalIgnoreCase))
        {
            return new BookTarget(issueKey);
        }

        if ((headings.KeyOf(fragment) ?? anchors.KeyOf(fragment)) is { } key)
        {
            return new BookTarget($"{issueKey}/{key}");
        }

        if (isPart)
        {
            return WaitingLink.To(waiting.Name, links.LineOf(waiting));
        }

        links.ReportBroken(waiting.Name, links.LineOf(waiting));
        return null;
    }
}
