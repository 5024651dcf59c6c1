namespace TechBeats.Archive.Reading.Passes;

/// <summary>Allocates the keys of one issue. Each key is unique.</summary>
internal sealed class KeyAllocator
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    /// <summary>Allocates a key. A key that is taken gets the next free number as its suffix.</summary>
    public string Allocate(string wanted)
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
