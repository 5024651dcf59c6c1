using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Leaves out the anchors that no link names.</summary>
/// <param name="isWanted">True for the key of an anchor that a link names.</param>
internal sealed class WantedAnchors(Func<string, bool> isWanted) : BlockRewriter
{
    protected override Anchor? Change(Anchor anchor) => isWanted(anchor.Key) ? anchor : null;
}
