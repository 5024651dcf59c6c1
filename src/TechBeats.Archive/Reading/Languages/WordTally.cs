using System.Buffers;
using System.Globalization;
using TechBeats.Unicode;

namespace TechBeats.Archive.Reading.Languages;

/// <summary>Counts the function words of a text, and its letters by script.</summary>
internal sealed class WordTally
{
    /// <summary>Maximum length of a function word, in characters.</summary>
    private const int MaximumWordLength = 16;

    private static readonly SearchValues<char> AddressCharacters = SearchValues.Create("@_\\=~#$");

    private readonly int[] counts = new int[FunctionWords.All.Count];
    private readonly Dictionary<Script, int> letters = [];

    /// <summary>Number of words that consist of letters. Words with digits and addresses do not count.</summary>
    public int Words { get; private set; }

    /// <summary>Number of letters by script.</summary>
    public IReadOnlyDictionary<Script, int> Letters => letters;

    /// <summary>Number of simplified and of traditional Chinese characters.</summary>
    public (int Simplified, int Traditional) Han { get; private set; }

    /// <summary>The function words in the text with their counts.</summary>
    public IReadOnlyList<(FunctionWords.Word Word, int Count)> FunctionWordCounts() =>
        [.. FunctionWords.All.Where(word => counts[word.Index] > 0).Select(word => (word, counts[word.Index]))];

    /// <summary>Adds the words and letters of a text.</summary>
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

    /// <summary>Adds the counts of another tally.</summary>
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

    /// <summary>True for an address, a file or a program's name: something with a scheme, a sign or a dot inside.</summary>
    private static bool IsAddress(ReadOnlySpan<char> chunk)
    {
        if (chunk.ContainsAny(AddressCharacters) || chunk.Contains("://", StringComparison.Ordinal))
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
            while (end < chunk.Length && IsWordCharacter(chunk[end]))
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

    private static bool IsWordCharacter(char character) =>
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
