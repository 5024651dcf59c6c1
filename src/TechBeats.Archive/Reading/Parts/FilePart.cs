using TechBeats.Model;

namespace TechBeats.Archive.Reading.Parts;

/// <summary>A part of a file that is one issue.</summary>
/// <param name="Title">Text of the part's heading, or null for the text before the first heading.</param>
/// <param name="Date">The day in the heading, or null if there is none.</param>
/// <param name="Line">Line of the heading, or 0 without heading.</param>
/// <param name="Blocks">The blocks without the heading.</param>
internal sealed record FilePart(string? Title, DateOnly? Date, int Line, IReadOnlyList<Block> Blocks)
{
    /// <summary>True if the part only links to other parts.</summary>
    public bool IsTableOfContents => Blocks.Count > 0 && Blocks.All(ContainsOnlyJumps);

    private static bool ContainsOnlyJumps(Block block) => block switch
    {
        ItemList list => list.Items.All(item => item.Blocks.All(ContainsOnlyJumps)),
        Paragraph paragraph => paragraph.Inlines.All(inline =>
            inline is Link { Target: UnresolvedTarget { Address: ['#', ..] or ['.', '/', '#', ..] } }
            || (inline is Text text && !text.Value.Any(char.IsLetterOrDigit)) || inline is LineBreak),
        Divider => true,
        _ => false,
    };
}
