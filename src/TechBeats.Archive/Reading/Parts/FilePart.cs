using TechBeats.Model;

namespace TechBeats.Archive.Reading.Parts;

/// <summary>A part of a file that is one issue.</summary>
/// <param name="Title">Its heading's words; null for what stands before the first heading.</param>
/// <param name="Date">The day that its heading bears.</param>
/// <param name="Line">Line of its heading.</param>
/// <param name="Blocks">Its text, without its heading.</param>
internal sealed record FilePart(string? Title, DateOnly? Date, int Line, IReadOnlyList<Block> Blocks)
{
    /// <summary>True for a list of links to other parts: a table of contents.</summary>
    public bool IsContents => Blocks.Count > 0 && Blocks.All(HoldsOnlyJumps);

    private static bool HoldsOnlyJumps(Block block) => block switch
    {
        ItemList list => list.Items.All(item => item.Blocks.All(HoldsOnlyJumps)),
        Paragraph paragraph => paragraph.Inlines.All(inline =>
            inline is Link { Target: UnresolvedTarget { Address: ['#', ..] or ['.', '/', '#', ..] } }
            || (inline is Text text && !text.Value.Any(char.IsLetterOrDigit)) || inline is LineBreak),
        Divider => true,
        _ => false,
    };
}
