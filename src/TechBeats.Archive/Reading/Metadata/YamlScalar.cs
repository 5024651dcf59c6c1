namespace TechBeats.Archive.Reading.Metadata;

/// <summary>A plain or quoted scalar. The caller interprets numbers, dates and booleans.</summary>
public sealed record YamlScalar : YamlValue
{
    internal YamlScalar(string? text, int line)
        : base(line) => Text = text;

    /// <summary>The text, or null for an empty value, <c>~</c> or <c>null</c>.</summary>
    public string? Text { get; }
}
