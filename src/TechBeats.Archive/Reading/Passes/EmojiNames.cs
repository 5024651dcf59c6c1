using System.Collections.Frozen;
using System.Reflection;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Finds emoji by the names that GitHub, Slack and Discord put between colons. The embedded table states its source.</summary>
internal static class EmojiNames
{
    private const int FirstRegionalIndicator = 0x1F1E6;

    private const int FirstSkinTone = 0x1F3FB;

    private static readonly Lazy<FrozenDictionary<string, string>> Table = new(Read);

    /// <summary>The emoji of a name without colons, or null if there is none.</summary>
    public static string? Find(string name)
    {
        if (Table.Value.TryGetValue(name, out var emoji))
        {
            return emoji;
        }

        if (
            name.Length == 7
            && (name.StartsWith("flag_", StringComparison.Ordinal) || name.StartsWith("flag-", StringComparison.Ordinal))
            && char.IsAsciiLetterLower(name[5])
            && char.IsAsciiLetterLower(name[6])
        )
        {
            return Indicator(name[5]) + Indicator(name[6]);
        }

        var tone = name.LastIndexOf("_tone", StringComparison.Ordinal);
        return tone > 0 && tone == name.Length - 6 && name[^1] is >= '1' and <= '5' && Table.Value.TryGetValue(name[..tone], out var person)
            ? person.TrimEnd('\uFE0F') + char.ConvertFromUtf32(FirstSkinTone + name[^1] - '1')
            : null;
    }

    private static string Indicator(char letter) => char.ConvertFromUtf32(FirstRegionalIndicator + letter - 'a');

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("emoji-names.txt")
            ?? throw new InvalidOperationException("The table of emoji names is not in the program.");
        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                var parts = line.Split(' ');
                foreach (var name in parts.AsSpan(1))
                {
                    names.TryAdd(name, parts[0]);
                }
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
