using TechBeats.Model;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>Joins blocks that belong together: anchors with the block after them, figures with the caption below them.</summary>
internal static class SiblingBlocks
{
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks) => FigureCaptions.Join(AnchorBlocks.Merge(blocks));
}
