using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Replaces the target of every link by the result of a function.</summary>
/// <param name="rule">Returns the new target, or null to print the link's words without the link.</param>
internal sealed class LinkRewriter(Func<LinkTarget, LinkTarget?> rule) : BlockRewriter
{
    protected override IReadOnlyList<Inline> Change(Link link) =>
        rule(link.Target) is not { } target ? link.Inlines
        : ReferenceEquals(target, link.Target) ? [link]
        : [link with { Target = target }];

    protected override Figure Change(Figure figure)
    {
        var target = figure.Link is { } link ? rule(link) : null;
        return ReferenceEquals(target, figure.Link) ? figure : figure with { Link = target };
    }
}
