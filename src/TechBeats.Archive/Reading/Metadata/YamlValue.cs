namespace TechBeats.Archive.Reading.Metadata;

/// <summary>A value of a YAML text. A closed family.</summary>
public abstract record YamlValue
{
    private protected YamlValue(int line) => Line = line;

    /// <summary>The line on which it begins, from 1.</summary>
    public int Line { get; }
}

/// <summary>Plain or quoted text; YAML's own types (numbers, dates, truth) are left to the reader.</summary>
public sealed record YamlScalar : YamlValue
{
    internal YamlScalar(string? text, int line)
        : base(line) => Text = text;

    /// <summary>The text; null for nothing at all (an empty value, <c>~</c>, <c>null</c>).</summary>
    public string? Text { get; }
}

/// <summary>Values one after the other.</summary>
public sealed record YamlList : YamlValue
{
    internal YamlList(IReadOnlyList<YamlValue> items, int line)
        : base(line) => Items = items;

    public IReadOnlyList<YamlValue> Items { get; }
}

/// <summary>Keys with their values.</summary>
public sealed record YamlMap : YamlValue
{
    internal YamlMap(IReadOnlyList<YamlEntry> entries, int line)
        : base(line) => Entries = entries;

    /// <summary>In the order of the text; a key may come twice.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; }
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Line">The line of the key, from 1.</param>
/// <param name="Value">Its value.</param>
public sealed record YamlEntry(string Key, int Line, YamlValue Value);
