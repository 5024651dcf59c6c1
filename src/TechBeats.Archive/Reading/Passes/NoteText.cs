using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>A paragraph or a list item that may be the text of a note.</summary>
internal sealed class NoteText(IReadOnlyList<Block> blocks, int order, string? label)
{
    /// <summary>The content.</summary>
    public IReadOnlyList<Block> Blocks { get; } = blocks;

    /// <summary>Position in the reading order.</summary>
    public int Order { get; } = order;

    /// <summary>The number of the list item or the label at the beginning of the text, or null if there is none.</summary>
    public string? Label { get; } = label;

    /// <summary>The fragments of the links in the text, each with the words of the link.</summary>
    public List<(string Fragment, string Words)> Links { get; } = [];

    /// <summary>The marks of the note.</summary>
    public List<LinkedMark> Marks { get; } = [];
}
