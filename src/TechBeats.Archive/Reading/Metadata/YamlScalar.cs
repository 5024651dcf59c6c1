namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Plain or quoted text; YAML's own types (numbers, dates, truth) are left to the reader.</summary>
public sealed record YamlScalar : YamlValue
{
    internal YamlScalar(string? text, int line)
        : base(line) => Text = text;

    /// <summary>The text; null for nothing at all (an empty value, <c>~</c>, <c>null</c>).</summary>
    public string? Text { get; }
}
