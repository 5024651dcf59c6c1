namespace TechBeats.Model;

/// <summary>A bulleted or numbered list.</summary>
/// <param name="Start">The first item's number; null for a bulleted list.</param>
/// <param name="Numbering">How a numbered list counts.</param>
/// <param name="IsTight">True when its items stand without space between them.</param>
/// <param name="Items">The items.</param>
public sealed record ItemList(int? Start, Numbering Numbering, bool IsTight, IReadOnlyList<ListItem> Items) : Block;
