using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks;

/// <summary>The bare words of inlines, trimmed: for contents, outlines and descriptions.</summary>
public static class PlainText
{
    /// <summary>The words of inlines (<see cref="Model.PlainText"/>).</summary>
    public static string Of(IReadOnlyList<Inline> inlines) => Model.PlainText.Trimmed(inlines);

    /// <summary>The words of the first block that has any; empty when none has.</summary>
    internal static string OfFirst(IReadOnlyList<Block> blocks) => Model.PlainText.FirstIn(blocks);
}
