namespace TechBeats.Archive.Reading.Metadata;

/// <summary>A value of a YAML text. A closed family.</summary>
public abstract record YamlValue
{
    private protected YamlValue(int line) => Line = line;

    /// <summary>The line on which it begins, from 1.</summary>
    public int Line { get; }
}
