using TechBeats.Archive.Reading.Addresses;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Gives every link the target that a rule names: unresolved ones, those to the web, those within the book.</summary>
/// <param name="rule">The target of a link; null to print its words without one.</param>
internal sealed class WaitingLinks(Func<LinkTarget, LinkTarget?> rule) : BlockRewriter
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
