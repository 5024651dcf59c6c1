namespace TechBeats.Archive.Reading.Metadata;

/// <summary>The metadata at the top of a file. Keys are case-insensitive.</summary>
/// <param name="Values">The values by key.</param>
internal sealed record FrontMatter(IReadOnlyDictionary<string, FrontMatterValue> Values)
{
    public static FrontMatter Empty { get; } = new(new Dictionary<string, FrontMatterValue>());

    /// <summary>The value of the first key that has a text, or null if none has.</summary>
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

    /// <summary>The trimmed text of the first key that has a text, or null if none has.</summary>
    public string? Text(params ReadOnlySpan<string> keys) => Single(keys)?.Texts[0].Trim();

    /// <summary>Returns these values, with values of another front matter for missing keys.</summary>
    public FrontMatter WithDefaults(FrontMatter other)
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

    /// <summary>True if the value is <c>true</c>, <c>yes</c>, <c>on</c> or <c>1</c>.</summary>
    public bool IsTrue(string key) => Text(key)?.ToLowerInvariant() is "true" or "yes" or "on" or "1";

    /// <summary>True if the value is <c>false</c>, <c>no</c>, <c>off</c> or <c>0</c>.</summary>
    public bool IsFalse(string key) => Text(key)?.ToLowerInvariant() is "false" or "no" or "off" or "0";
}
