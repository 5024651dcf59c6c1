namespace TechBeats.Archive.Reading.Metadata;

/// <summary>A YAML mapping.</summary>
public sealed record YamlMap : YamlValue
{
    internal YamlMap(IReadOnlyList<YamlEntry> entries, int line)
        : base(line) => Entries = entries;

    /// <summary>The entries in the order of the text. A key may occur more than once.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; }
}
