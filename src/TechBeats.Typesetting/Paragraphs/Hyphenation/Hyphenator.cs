using System.Collections.Concurrent;

namespace TechBeats.Typesetting.Paragraphs.Hyphenation;

/// <summary>
/// Finds hyphenation points of one language by Liang's patterns (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983). Immutable and
/// thread-safe.
/// </summary>
internal sealed class Hyphenator
{
    /// <summary>Maximum length of a word in UTF-16 code units. A longer one is not hyphenated.</summary>
    private const int MaximumWordLength = 256;

    /// <summary>Minimum number of letters before and after a hyphen, even if the patterns allow fewer.</summary>
    private const int MinimumLetters = 2;

    /// <summary>Cached by the unparsed tag: parsing it for each word would cost more than the lookup.</summary>
    private static readonly ConcurrentDictionary<string, Hyphenator?> ByTag = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Lazy<Hyphenator>> ByFile = new(StringComparer.Ordinal);

    private readonly PatternTrie patterns;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> exceptions;
    private readonly int leftMinimum;
    private readonly int rightMinimum;

    private Hyphenator(PatternFile file)
    {
        patterns = file.Patterns;
        exceptions = file.Exceptions.GetAlternateLookup<ReadOnlySpan<char>>();
        leftMinimum = Math.Max(file.LeftMinimum, MinimumLetters);
        rightMinimum = Math.Max(file.RightMinimum, MinimumLetters);
    }

    /// <summary>Returns the cached hyphenator of a language, or null if the language has no patterns.</summary>
    /// <param name="language">BCP 47 tag such as <c>en-US</c>; null if unknown.</param>
    public static Hyphenator? For(string? language) => language is null ? null : ByTag.GetOrAdd(language, Load);

    /// <summary>Returns the hyphenation points of a word.</summary>
    /// <param name="word">
    /// One word of letters and apostrophes in NFC, in any case. The caller strips quotes, digits and dots. It also handles soft hyphens,
    /// explicit hyphens, addresses and code.
    /// </param>
    /// <returns>
    /// Ascending indexes of UTF-16 code units before which a hyphen may stand. Letters unknown to the patterns are never separated, and
    /// the minimum numbers of letters hold.
    /// </returns>
    public IReadOnlyList<int> Hyphenate(ReadOnlySpan<char> word)
    {
        if (word.Length < leftMinimum + rightMinimum || word.Length > MaximumWordLength)
        {
            return [];
        }

        Span<char> letters = stackalloc char[word.Length + 2];
        letters[0] = letters[^1] = PatternTrie.Edge;
        var lower = letters[1..^1];
        Fold(word, lower);
        return exceptions.TryGetValue(lower, out var places) ? places : ByPatterns(letters);
    }

    private static Hyphenator? Load(string language)
    {
        var files = PatternCatalog.FindFiles(language);
        return files is null
            ? null
            : ByFile.GetOrAdd(files[0], _ => new Lazy<Hyphenator>(() => new Hyphenator(PatternFile.Read(files)))).Value;
    }

    private int[] ByPatterns(ReadOnlySpan<char> letters)
    {
        Span<byte> values = stackalloc byte[letters.Length + 1];
        values.Clear();
        patterns.Apply(letters, values);

        var length = letters.Length - 2;
        Span<int> found = stackalloc int[length];
        var count = 0;
        for (var place = leftMinimum; place <= length - rightMinimum; place++)
        {
            // values[i] belongs to the position before letters[i], and letters starts with the edge mark.
            if ((values[place + 1] & 1) != 0 && patterns.Contains(letters[place]) && patterns.Contains(letters[place + 1]))
            {
                found[count++] = place;
            }
        }

        return count == 0 ? [] : found[..count].ToArray();
    }

    /// <summary>Converts to lowercase and straight apostrophes, code unit by code unit, as in the patterns.</summary>
    private static void Fold(ReadOnlySpan<char> word, Span<char> lower)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var unit = word[i];
            lower[i] = unit is >= 'a' and <= 'z' ? unit : unit == '\u2019' ? '\'' : char.ToLowerInvariant(unit);
        }
    }
}
