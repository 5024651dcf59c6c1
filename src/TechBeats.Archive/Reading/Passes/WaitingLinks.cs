using TechBeats.Archive.Reading.Addresses;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Gives every link the target that a rule names: those that wait (<see cref="WaitingLink"/>), those to the web, those within the book.</summary>
/// <param name="rule">The target of a link; null to print its words without one.</param>
internal sealed class WaitingLinks(Func<LinkTarget, LinkTarget?> rule) : BlockRewriter
{
    protected override IEnumerable<Inline> Change(Link link) =>
        rule(link.Target) is not { } target ? link.Inlines
        : ReferenceEquals(target, link.Target) ? [link]
        : [link with { Target = target }];

    protected override Figure Change(Figure figure) => figure.Link is { } link ? figure with { Link = rule(link) } : figure;
}
