using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Removes the anchors that no link names.</summary>
/// <param name="isWanted">True for the key of an anchor that a link names.</param>
internal sealed class UnusedAnchorRemover(Func<string, bool> isWanted) : BlockRewriter
{
    protected override Anchor? Change(Anchor anchor) => isWanted(anchor.Key) ? anchor : null;
}
