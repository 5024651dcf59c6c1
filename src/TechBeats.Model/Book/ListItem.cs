namespace TechBeats.Model;

/// <summary>One item of an <see cref="ItemList"/>.</summary>
/// <param name="Blocks">Its content.</param>
/// <param name="IsDone">Whether a task is done; null when the item is no task.</param>
public sealed record ListItem(IReadOnlyList<Block> Blocks, bool? IsDone = null);
