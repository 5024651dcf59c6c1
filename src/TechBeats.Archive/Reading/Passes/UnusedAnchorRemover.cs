using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Removes the anchors that no link names.</summary>
/// <param name="isUsed">Returns true for the key of an anchor that a link names.</param>
internal sealed class UnusedAnchorRemover(Func<string, bool> isUsed) : BlockRewriter
{
    /// <summary>Removes a paragraph of anchors that has none left.</summary>
    protected override Block? Rewrite(Block block) =>
        base.Rewrite(block) is var rewritten && rewritten is Paragraph { Inlines.Count: 0 } ? null : rewritten;

    protected override Anchor? Change(Anchor anchor) => isUsed(anchor.Key) ? anchor : null;
}
