using TechBeats.Archive.Reading.Addresses;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Resolves fragments to headings and anchors of the issue. A link with an unknown fragment loses its target.</summary>
internal sealed class LinkBinder(string issueKey, LinkReader links, HeadingKeys headings, AnchorNames anchors, bool isPart = false)
    : BlockRewriter
{
    private readonly HashSet<string> linked = new(StringComparer.Ordinal);

    /// <summary>The keys of headings and anchors that links of the issue name.</summary>
    public IReadOnlySet<string> Linked => linked;

    protected override IReadOnlyList<Inline> Change(Link link) =>
        link.Target is not UnresolvedTarget { Address: ['#', ..] } target ? [link]
        : Bind(target) is { } bound ? [link with { Target = bound }]
        : link.Inlines;

    protected override Figure Change(Figure figure) =>
        figure.Link is UnresolvedTarget { Address: ['#', ..] } target ? figure with { Link = Bind(target) } : figure;

    protected override Anchor? Change(Anchor anchor) =>
        anchors.KeyOf(anchor.Key) is { } key && headings.KeyOf(anchor.Key) is null ? new Anchor(key) : null;

    /// <summary>
    /// The resolved target, or null if the fragment names nothing. In a part of a file, linking resolves the fragment later, since another
    /// part may contain it.
    /// </summary>
    private LinkTarget? Bind(UnresolvedTarget target)
    {
        var fragment = Uri.UnescapeDataString(target.Address[1..]);
        if (fragment.Equals("top", StringComparison.OrdinalIgnoreCase))
        {
            return new BookTarget(issueKey);
        }

        if ((headings.KeyOf(fragment) ?? anchors.KeyOf(fragment)) is { } key)
        {
            linked.Add(key);
            return new BookTarget($"{issueKey}/{key}");
        }

        if (isPart)
        {
            return target;
        }

        links.ReportBroken(target.Address, target.Line);
        return null;
    }
}
