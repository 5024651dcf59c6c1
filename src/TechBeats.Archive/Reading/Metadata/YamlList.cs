namespace TechBeats.Archive.Reading.Metadata;

/// <summary>A YAML sequence.</summary>
public sealed record YamlList : YamlValue
{
    internal YamlList(IReadOnlyList<YamlValue> items, int line)
        : base(line) => Items = items;

    public IReadOnlyList<YamlValue> Items { get; }
}
