using System.Collections.Concurrent;

namespace TechBeats.Typesetting.Paragraphs.Hyphenation;

/// <summary>
/// Finds where words of one language may be hyphenated, by Liang's patterns (F. M. Liang, Word Hy-phen-a-tion by
/// Com-put-er, 1983). Immutable and safe to use from many threads.
/// </summary>
public sealed class Hyphenator
{
    /// <summary>A word longer than this is no word: it is left whole.</summary>
    private const int LongestWord = 256;

    /// <summary>At least so many letters stay before a hyphen and after it, whatever the language's patterns would allow.</summary>
    private const int LeastLetters = 2;

    /// <summary>By tag as given: asked for every word, so parting the tag each time would cost more than the word.</summary>
    private static readonly ConcurrentDictionary<string, Hyphenator?> s_byTag = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Lazy<Hyphenator>> s_byFile = new(StringComparer.Ordinal);

    private readonly PatternTrie _patterns;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _exceptions;
    private readonly int _left;
    private readonly int _right;

    private Hyphenator(PatternFile file)
    {
        _patterns = file.Patterns;
        _exceptions = file.Exceptions.GetAlternateLookup<ReadOnlySpan<char>>();
        _left = Math.Max(file.LeftMinimum, LeastLetters);
        _right = Math.Max(file.RightMinimum, LeastLetters);
    }

    /// <summary>The hyphenator of a language; made once and kept.</summary>
    /// <param name="language">BCP 47 tag such as <c>en-US</c>.</param>
    /// <returns>Null when the language is not known or has no patterns: its words stay whole.</returns>
    public static Hyphenator? For(string? language) => language is null ? null : s_byTag.GetOrAdd(language, Load);

    /// <summary>Where a hyphen may go.</summary>
    /// <param name="word">
    /// One word of letters and apostrophes, in composed form, in any case. What surrounds it (quotes, digits, dots) is the
    /// caller's to take off, and so is the rest of the law: a word with a soft hyphen (U+00AD) breaks there and nowhere
    /// else, a word with a hyphen breaks after it before anything else, addresses and code are no words.
    /// </param>
    /// <returns>
    /// Indexes of UTF-16 units, rising; a hyphen may stand before each. Never beside a character that the language's
    /// patterns do not know, and never so that fewer letters than the language's minimum stay on either side.
    /// </returns>
    public IReadOnlyList<int> Hyphenate(ReadOnlySpan<char> word)
    {
        if (word.Length < _left + _right || word.Length > LongestWord)
        {
            return [];
        }

        Span<char> letters = stackalloc char[word.Length + 2];
        letters[0] = letters[^1] = PatternTrie.Edge;
        var lower = letters[1..^1];
        Fold(word, lower);
        return _exceptions.TryGetValue(lower, out var places) ? places : ByPatterns(letters);
    }

    private static Hyphenator? Load(string language)
    {
        var files = PatternCatalog.FilesOf(language);
        return files is null
            ? null
            : s_byFile.GetOrAdd(files[0], _ => new Lazy<Hyphenator>(() => new Hyphenator(PatternFile.Read(files)))).Value;
    }

    private int[] ByPatterns(ReadOnlySpan<char> letters)
    {
        Span<byte> values = stackalloc byte[letters.Length + 1];
        values.Clear();
        _patterns.Apply(letters, values);

        var length = letters.Length - 2;
        Span<int> found = stackalloc int[length];
        var count = 0;
        for (var place = _left; place <= length - _right; place++)
        {
            // values[i] is about the place before letters[i], and letters starts with the word's edge.
            if ((values[place + 1] & 1) != 0 && _patterns.Knows(letters[place]) && _patterns.Knows(letters[place + 1]))
            {
                found[count++] = place;
            }
        }

        return count == 0 ? [] : found[..count].ToArray();
    }

    /// <summary>Small letters and straight apostrophes, unit by unit, as the patterns have them.</summary>
    private static void Fold(ReadOnlySpan<char> word, Span<char> lower)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var unit = word[i];
            lower[i] = unit is >= 'a' and <= 'z' ? unit : unit == '\u2019' ? '\'' : char.ToLowerInvariant(unit);
        }
    }
}
