namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Keys with their values.</summary>
public sealed record YamlMap : YamlValue
{
    internal YamlMap(IReadOnlyList<YamlEntry> entries, int line)
        : base(line) => Entries = entries;

    /// <summary>In the order of the text; a key may come twice.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; }
}
