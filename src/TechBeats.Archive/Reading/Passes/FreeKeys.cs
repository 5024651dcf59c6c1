namespace TechBeats.Archive.Reading.Passes;

/// <summary>The keys of one issue: each is given once.</summary>
internal sealed class FreeKeys
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    /// <summary>The wanted key, with the next free number behind it when it is taken.</summary>
    public string Take(string wanted)
    {
        var key = wanted;
        while (!taken.Add(key))
        {
            last[wanted] = last.GetValueOrDefault(wanted) + 1;
            key = $"{wanted}-{last[wanted]}";
        }

        return key;
    }
}
