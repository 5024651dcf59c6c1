using System.Globalization;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>The filters of Liquid for lists of data (Liquid, "array filters"; Jekyll, "Liquid Filters").</summary>
internal static class DataFilters
{
    /// <summary>The filtered value, or null for a filter of text.</summary>
    public static DataValue? Apply(string name, IReadOnlyList<string> arguments, DataValue value)
    {
        if (value.Items is not { } items)
        {
            return value.Fields is not null && name is "size" ? value.Find("size") : null;
        }

        return (name, arguments) switch
        {
            ("where", [var key, var wanted, ..]) => List(items.Where(item => IsMatch(item.Find(key), wanted))),
            ("where", [var key]) => List(items.Where(item => item.Find(key) is { Text: not (null or "false") } or { IsStructured: true })),
            ("reject", [var key, var wanted, ..]) => List(items.Where(item => !IsMatch(item.Find(key), wanted))),
            ("find", [var key, var wanted, ..]) => items.FirstOrDefault(item => IsMatch(item.Find(key), wanted)) ?? DataValue.Nothing,
            ("sort", [var key, ..]) => List(items.OrderBy(item => item.Find(key)?.Text, Order(StringComparer.Ordinal))),
            ("sort", _) => List(items.OrderBy(item => item.Text, Order(StringComparer.Ordinal))),
            ("sort_natural", [var key, ..]) => List(items.OrderBy(item => item.Find(key)?.Text, Order(StringComparer.OrdinalIgnoreCase))),
            ("sort_natural", _) => List(items.OrderBy(item => item.Text, Order(StringComparer.OrdinalIgnoreCase))),
            ("reverse", _) => List(items.Reverse()),
            ("map", [var key, ..]) => List(items.Select(item => item.Find(key)).OfType<DataValue>()),
            ("compact", _) => List(items.Where(item => item != DataValue.Nothing)),
            ("uniq", [var key, ..]) => List(items.DistinctBy(item => item.Find(key)?.Text)),
            ("uniq", _) => List(items.DistinctBy(item => item.Text ?? (object)item)),
            ("group_by", [var key, ..]) => List(items.GroupBy(item => item.Find(key)?.Text ?? "").Select(Group)),
            ("limit", [var count, ..]) when int.TryParse(count, out var limit) => List(items.Take(limit)),
            ("slice", [var from, ..]) when int.TryParse(from, out var first) => List(
                items.Skip(first).Take(arguments.Count > 1 && int.TryParse(arguments[1], out var length) ? length : 1)),
            ("first", _) => items.Count > 0 ? items[0] : DataValue.Nothing,
            ("last", _) => items.Count > 0 ? items[^1] : DataValue.Nothing,
            ("size", _) => value.Find("size"),
            _ => null,
        };
    }

    private static DataValue List(IEnumerable<DataValue> items) => DataValue.FromItems([.. items]);

    /// <summary>True for the same text, and for a list that contains it, as in Jekyll.</summary>
    private static bool IsMatch(DataValue? value, string wanted) =>
        value?.Items is { } items ? items.Any(item => item.Text == wanted) : (value?.Text ?? "") == wanted;

    private static DataValue Group(IGrouping<string, DataValue> group) => DataValue.FromFields(
    [
        new("name", DataValue.FromText(group.Key)),
        new("items", List(group)),
        new("size", DataValue.FromText($"{group.Count()}")),
    ]);

    /// <summary>Numbers by value, then texts; missing values last.</summary>
    private static Comparer<string?> Order(StringComparer texts) => Comparer<string?>.Create((one, other) =>
        one is null || other is null ? (one is null).CompareTo(other is null)
        : double.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out var first)
            && double.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var second) ? first.CompareTo(second)
        : texts.Compare(one, other));
}
