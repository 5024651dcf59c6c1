namespace TechBeats.Model;

/// <summary>A bulleted or numbered list.</summary>
/// <param name="Start">Number of the first item, or null for a bulleted list.</param>
/// <param name="Numbering">Number format that the author asked for, or null if the depth of the list decides.</param>
/// <param name="IsTight">True if there is no space between items.</param>
/// <param name="Items">The items.</param>
public sealed record ItemList(int? Start, Numbering? Numbering, bool IsTight, IReadOnlyList<ListItem> Items) : Block
{
    /// <summary>True if the numbers decrease.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Marker of a bulleted list that the author asked for, or null if the depth of the list decides.</summary>
    public Bullet? Bullet { get; init; }

    /// <summary>The numbers of the items of a numbered list (HTML, 4.4.5). Numbers stop at the limits of their type.</summary>
    public IReadOnlyList<int> CountItems()
    {
        var numbers = new int[Items.Count];
        long next = Start ?? 1;
        for (var index = 0; index < numbers.Length; index++)
        {
            numbers[index] = Items[index].Number ?? (int)Math.Clamp(next, int.MinValue, int.MaxValue);
            next = (long)numbers[index] + (IsReversed ? -1 : 1);
        }

        return numbers;
    }
}
