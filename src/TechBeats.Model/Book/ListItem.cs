namespace TechBeats.Model;

/// <summary>One item of an <see cref="ItemList"/>.</summary>
/// <param name="Blocks">The content.</param>
/// <param name="IsDone">State of a task, or null if the item is no task.</param>
public sealed record ListItem(IReadOnlyList<Block> Blocks, bool? IsDone = null)
{
    /// <summary>Number that the author gave to this item, or null if it follows from the item before.</summary>
    public int? Number { get; init; }
}
