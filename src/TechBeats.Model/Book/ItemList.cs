namespace TechBeats.Model;

/// <summary>A bulleted or numbered list.</summary>
/// <param name="Start">Number of the first item, or null for a bulleted list.</param>
/// <param name="Numbering">Number format of a numbered list.</param>
/// <param name="IsTight">True if there is no space between items.</param>
/// <param name="Items">The items.</param>
public sealed record ItemList(int? Start, Numbering Numbering, bool IsTight, IReadOnlyList<ListItem> Items) : Block;
