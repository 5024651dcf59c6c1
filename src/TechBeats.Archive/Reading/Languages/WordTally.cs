using System.Buffers;
using System.Globalization;
using TechBeats.Unicode;

namespace TechBeats.Archive.Reading.Languages;

/// <summary>How often a text has each function word, and how many letters of each script.</summary>
internal sealed class WordTally
{
    /// <summary>No function word is longer.</summary>
    private const int MaximumWordLength = 16;

    private static readonly SearchValues<char> OfAddresses = SearchValues.Create("@_\\=~#$");

    private readonly int[] counts = new int[FunctionWords.All.Count];
    private readonly Dictionary<Script, int> letters = [];

    /// <summary>Words of letters alone; names with digits or signs in them, and addresses, are none.</summary>
    public int Words { get; private set; }

    /// <summary>Letters by script.</summary>
    public IReadOnlyDictionary<Script, int> Letters => letters;

    /// <summary>Characters of Chinese as it is written in simplified, and in traditional characters.</summary>
    public (int Simplified, int Traditional) Han { get; private set; }

    /// <summary>The function words that stand in the text, and how often each does.</summary>
    public IReadOnlyList<(FunctionWords.Word Word, int Count)> Found() =>
        [.. FunctionWords.All.Where(word => counts[word.Index] > 0).Select(word => (word, counts[word.Index]))];

    /// <summary>Counts a text, too.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && text[end] is > ' ' and < '\x7F')
            {
                end++;
            }

            if (IsAddress(text[at..end]))
            {
                at = end;
                continue;
            }

            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            AddWords(text[at..end]);
            at = end;
        }
    }

    /// <summary>Counts another text's words and letters, too.</summary>
    public void Add(WordTally other)
    {
        Words += other.Words;
        Han = (Han.Simplified + other.Han.Simplified, Han.Traditional + other.Han.Traditional);
        for (var index = 0; index < counts.Length; index++)
        {
            counts[index] += other.counts[index];
        }

        foreach ((var script, var count) in other.letters)
        {
            letters[script] = letters.GetValueOrDefault(script) + count;
        }
    }

    /// <summary>An address, a file, a name of a program: something with a scheme, a sign, or a point within.</summary>
    private static bool IsAddress(ReadOnlySpan<char> chunk)
    {
        if (chunk.ContainsAny(OfAddresses) || chunk.Contains("://", StringComparison.Ordinal))
        {
            return true;
        }

        var point = chunk.IndexOf('.');
        return point > 0
            && point + 1 < chunk.Length
            && char.IsAsciiLetterOrDigit(chunk[point - 1])
            && char.IsAsciiLetterOrDigit(chunk[point + 1]);
    }

    private void AddWords(ReadOnlySpan<char> chunk)
    {
        var at = 0;
        while (at < chunk.Length)
        {
            var end = at;
            var hasDigit = false;
            while (end < chunk.Length && IsOfWord(chunk[end]))
            {
                hasDigit |= char.IsDigit(chunk[end++]);
            }

            if (end > at && !hasDigit)
            {
                AddWord(chunk[at..end]);
            }

            at = Math.Max(end, at + 1);
        }
    }

    private static bool IsOfWord(char character) =>
        char.IsAscii(character)
            ? char.IsAsciiLetterOrDigit(character)
            : char.IsLetterOrDigit(character)
                || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private void AddWord(ReadOnlySpan<char> word)
    {
        Words++;
        foreach (var letter in word)
        {
            var script = char.IsAscii(letter) ? Script.Latin : Scripts.ScriptOf(letter);
            if (script is not (Script.Common or Script.Inherited or Script.Unknown))
            {
                letters[script] = letters.GetValueOrDefault(script) + 1;
            }

            if (script == Script.Han)
            {
                Han =
                    HanForms.IsSimplified(letter) ? (Han.Simplified + 1, Han.Traditional)
                    : HanForms.IsTraditional(letter) ? (Han.Simplified, Han.Traditional + 1)
                    : Han;
            }
        }

        if (word.Length > MaximumWordLength)
        {
            return;
        }

        Span<char> lower = stackalloc char[MaximumWordLength];
        var length = word.ToLowerInvariant(lower);
        if (FunctionWords.TryFind(lower[..length], out var found))
        {
            counts[found.Index]++;
        }
    }
}
