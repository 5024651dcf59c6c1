namespace TechBeats.Archive.Reading.Metadata;

/// <summary>The metadata at the top of a file, by key, without regard to case.</summary>
/// <param name="Values">The values.</param>
internal sealed record FrontMatter(IReadOnlyDictionary<string, FrontMatterValue> Values)
{
    public static FrontMatter Empty { get; } = new(new Dictionary<string, FrontMatterValue>());

    /// <summary>The value of the first of several keys that has a text, or null if none has.</summary>
    public FrontMatterValue? Single(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Values.TryGetValue(key, out var value) && value.Texts.Count > 0 && !string.IsNullOrWhiteSpace(value.Texts[0]))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The text of <see cref="Single"/>, trimmed.</summary>
    public string? Text(params ReadOnlySpan<string> keys) => Single(keys)?.Texts[0].Trim();

    /// <summary>These values, with those of another where keys are missing.</summary>
    public FrontMatter Over(FrontMatter other)
    {
        if (other.Values.Count == 0)
        {
            return this;
        }

        var values = new Dictionary<string, FrontMatterValue>(other.Values, StringComparer.OrdinalIgnoreCase);
        foreach ((var key, var value) in Values)
        {
            values[key] = value;
        }

        return new FrontMatter(values);
    }

    /// <summary>True when a key says <c>true</c>, <c>yes</c> or <c>on</c>.</summary>
    public bool IsTrue(string key) => Text(key)?.ToLowerInvariant() is "true" or "yes" or "on" or "1";

    /// <summary>True when a key says <c>false</c>, <c>no</c> or <c>off</c>.</summary>
    public bool IsFalse(string key) => Text(key)?.ToLowerInvariant() is "false" or "no" or "off" or "0";
}
