using TechBeats.Archive.Reading.Metadata;

namespace TechBeats.Archive.Typography;

/// <summary>
/// Words that begin with an apostrophe, since a sound before them is not spoken: <c>'tis</c>, <c>'ne</c>, <c>'s avonds</c>.
/// </summary>
internal static class ElidedWords
{
    private static readonly Dictionary<string, HashSet<string>> Words = new(StringComparer.Ordinal)
    {
        ["en"] = Set("tis twas twere twill em til till cause cuz bout n neath gainst nuff"),
        ["de"] = Set("s n ne nen ner nem nes ran rum rein raus rauf runter"),
        ["nl"] = Set("s t n k m r ns"),
        ["af"] = Set("n"),
        ["it"] = Set("sto sta sti ste ndrangheta"),
    };

    /// <summary>True if a word begins with an apostrophe in a language. An unknown language counts as English.</summary>
    public static bool Contains(ReadOnlySpan<char> word, string? language) =>
        Words.TryGetValue(language is null ? "en" : LanguageTag.Primary(language), out var words)
        && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
