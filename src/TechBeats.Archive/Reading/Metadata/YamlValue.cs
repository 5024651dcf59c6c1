namespace TechBeats.Archive.Reading.Metadata;

/// <summary>A value of a YAML text: <see cref="YamlScalar"/>, <see cref="YamlList"/> or <see cref="YamlMap"/>.</summary>
public abstract record YamlValue
{
    private protected YamlValue(int line) => Line = line;

    /// <summary>The first line of the value, from 1.</summary>
    public int Line { get; }
}
