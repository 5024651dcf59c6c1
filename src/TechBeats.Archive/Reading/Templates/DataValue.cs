namespace TechBeats.Archive.Reading.Templates;

/// <summary>A value of a site's data: a text, a list, or fields by name. Nothing is a value without any of them.</summary>
internal sealed record DataValue
{
    /// <summary>Separates the items of a list within one text.</summary>
    public const char Separator = '\u001F';

    /// <summary>The text of a scalar, or null.</summary>
    public string? Text { get; private init; }

    /// <summary>The items of a list, or null.</summary>
    public IReadOnlyList<DataValue>? Items { get; private init; }

    /// <summary>The fields of a mapping, in the order of the file, or null.</summary>
    public IReadOnlyList<KeyValuePair<string, DataValue>>? Fields { get; private init; }

    /// <summary>True for a list or a mapping.</summary>
    public bool IsStructured => Items is not null || Fields is not null;

    public static DataValue Nothing { get; } = new();

    public static DataValue FromText(string? text) => new() { Text = text };

    public static DataValue FromItems(IReadOnlyList<DataValue> items) => new() { Items = items };

    public static DataValue FromFields(IReadOnlyList<KeyValuePair<string, DataValue>> fields) => new() { Fields = fields };

    /// <summary>
    /// The field of a name, the item of an index, or <c>first</c>, <c>last</c> and <c>size</c> of a list; null if there is none.
    /// </summary>
    public DataValue? Find(string name)
    {
        if (Fields is not null)
        {
            var field = Fields.FirstOrDefault(pair => pair.Key == name);
            return field.Value ?? (name == "size" ? FromText($"{Fields.Count}") : null);
        }

        return Items is null ? null
            : name == "size" ? FromText($"{Items.Count}")
            : name == "first" ? Items.Count > 0 ? Items[0] : null
            : name == "last" ? Items.Count > 0 ? Items[^1] : null
            : int.TryParse(name, out var index) && index >= 0 && index < Items.Count ? Items[index]
            : null;
    }

    /// <summary>What a loop runs over: the items of a list, or name and value of each field.</summary>
    public IReadOnlyList<DataValue> Rounds() =>
        Items ?? [.. (Fields ?? []).Select(field => FromItems([FromText(field.Key), field.Value]))];

    /// <summary>The text of a scalar, or the joined texts of a list, or null.</summary>
    public string? AsText() =>
        Text
        ?? (Items is not null && Items.All(item => item.Text is not null)
            ? string.Join(Separator, Items.Select(item => item.Text))
            : null);
}
