using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>A paragraph or a list item that may be the text of a note.</summary>
/// <param name="Blocks">The content.</param>
/// <param name="Order">Position in the reading order.</param>
/// <param name="Label">The number of the list item or the label at the beginning of the text, or null if there is none.</param>
internal sealed record NoteText(IReadOnlyList<Block> Blocks, int Order, string? Label)
{
    /// <summary>The fragments of the links in the text, each with the words of the link.</summary>
    public List<(string Fragment, string Words)> Links { get; } = [];

    /// <summary>The marks of the note.</summary>
    public List<LinkedMark> Marks { get; } = [];

    public bool Equals(NoteText? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Order;
}
