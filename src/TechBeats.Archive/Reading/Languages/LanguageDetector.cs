using TechBeats.Unicode;

namespace TechBeats.Archive.Reading.Languages;

/// <summary>
/// Detects the language of a text by its letters and function words. The result is null in doubt, since a wrong language hyphenates
/// wrongly. Languages of one script are compared in pairs. Words that both have are ignored, so that related languages stay distinct.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>Minimum number of words of a sample.</summary>
    private const int MinimumWords = 12;

    /// <summary>
    /// Minimum share of function words, from 0 to 1. Prose has 0.25 to 0.5, terse link lists and languages with long words 0.1.
    /// </summary>
    private const double MinimumFunctionWordShare = 0.08;

    /// <summary>Minimum number of distinct function words with more than one letter.</summary>
    private const int MinimumDistinctWords = 4;

    /// <summary>Minimum ratio between the words that only the language has and those that only another language has.</summary>
    private const double MinimumLead = 3;

    /// <summary>Maximum number of words of another language that count as chance.</summary>
    private const int MaximumStrayWords = 1;

    /// <summary>
    /// Minimum share of letters, from 0 to 1, of a script other than Latin. Texts in every script contain Latin names and terms.
    /// </summary>
    private const double MinimumOtherScriptShare = 0.3;

    /// <summary>Minimum share of Latin letters, from 0 to 1, in a text of a language with Latin script.</summary>
    private const double MinimumLatinShare = 0.9;

    /// <summary>The BCP 47 tag of the language, or null in doubt.</summary>
    public static string? Detect(TextSample sample) =>
        Detect(sample.Prose) ?? (sample.Linked.Words > 0 ? Detect(sample.All()) : null);

    /// <summary>True if a text of undetected language may be in a given language.</summary>
    /// <param name="sample">The text.</param>
    /// <param name="language">BCP 47 tag of the language.</param>
    public static bool Allows(TextSample sample, string language)
    {
        var all = sample.All();
        var primary = language.Split('-')[0];
        if (ScriptOf(all) is not { } script)
        {
            return all.Letters.Count == 0;
        }

        return ScriptsOf(language).Contains(script)
            && (
                LanguageOfScript(script, all) is { } only
                    ? only.Split('-')[0] == primary
                    : LeadsAllOthers(all.FunctionWordCounts(), FunctionWords.IndexOf(primary), 1, -MaximumStrayWords)
            );
    }

    /// <summary>True if the text's script is never used for the language.</summary>
    public static bool Excludes(TextSample sample, string language)
    {
        var all = sample.All();
        return all.Words >= MinimumWords
            && ScriptOf(all) is { } script
            && ScriptsOf(language) is { Count: > 0 } own
            && !own.Contains(script);
    }

    private static string? Detect(WordTally tally) =>
        ScriptOf(tally) is not { } script ? null
        : LanguageOfScript(script, tally) ?? (tally.Words >= MinimumWords ? DetectByWords(tally) : null);

    /// <summary>The script of a text, or null if the text is mixed or has no letters.</summary>
    private static Script? ScriptOf(WordTally tally)
    {
        var all = tally.Letters.Sum(pair => pair.Value * WeightOf(pair.Key));
        double latin = tally.Letters.GetValueOrDefault(Script.Latin);
        if (all == 0)
        {
            return null;
        }

        if (latin >= all * MinimumLatinShare)
        {
            return Script.Latin;
        }

        // Japanese is written in three scripts.
        var kana = tally.Letters.GetValueOrDefault(Script.Hiragana) + tally.Letters.GetValueOrDefault(Script.Katakana);
        var han = tally.Letters.GetValueOrDefault(Script.Han);
        var eastern = (kana * WeightOf(Script.Hiragana)) + (han * WeightOf(Script.Han));
        (var other, var most) = tally.Letters
            .Where(pair => pair.Key is not (Script.Latin or Script.Han or Script.Hiragana or Script.Katakana))
            .Select(pair => (pair.Key, pair.Value * WeightOf(pair.Key)))
            .OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.Key)
            .FirstOrDefault();
        (other, most) =
            eastern > most
                ? (
                    kana > han * 0.1 ? Script.Hiragana
                    : kana > han * 0.02 ? Script.Unknown
                    : Script.Han,
                    eastern
                )
                : (other, most);
        return most >= all * MinimumOtherScriptShare && most >= (all - latin) * MinimumLatinShare && other != Script.Unknown ? other : null;
    }

    /// <summary>The number of alphabetic letters that one letter of a script corresponds to.</summary>
    private static double WeightOf(Script script) => script switch
    {
        Script.Han => 3,
        Script.Hangul => 2.5,
        Script.Hiragana or Script.Katakana => 2,
        Script.Hebrew or Script.Arabic => 1.3,
        _ => 1,
    };

    /// <summary>The language of a script that mostly one language uses, or null for other scripts.</summary>
    private static string? LanguageOfScript(Script script, WordTally tally) => script switch
    {
        Script.Hangul => "ko",
        Script.Hiragana or Script.Katakana => "ja",
        Script.Han => tally.Han switch
        {
            (var simplified, var traditional) when simplified > 4 && simplified > traditional * 20 => "zh-Hans",
            (var simplified, var traditional) when traditional > 4 && traditional > simplified * 20 => "zh-Hant",
            _ => "zh",
        },
        Script.Greek => "el",
        Script.Thai => "th",
        Script.Lao => "lo",
        Script.Khmer => "km",
        Script.Myanmar => "my",
        Script.Georgian => "ka",
        Script.Armenian => "hy",
        Script.Bengali => "bn",
        Script.Gurmukhi => "pa",
        Script.Gujarati => "gu",
        Script.Tamil => "ta",
        Script.Telugu => "te",
        Script.Kannada => "kn",
        Script.Malayalam => "ml",
        Script.Sinhala => "si",
        _ => null,
    };

    private static string? DetectByWords(WordTally tally)
    {
        var found = tally.FunctionWordCounts();
        var best = -1;
        var most = 0;
        for (var language = 0; language < FunctionWords.Languages.Count; language++)
        {
            var hits = found.Sum(pair => IsUsedIn(pair.Word, language) ? pair.Count : 0);
            (best, most) = hits > most ? (language, hits) : (best, most);
        }

        return best >= 0 && most >= tally.Words * MinimumFunctionWordShare
            && found.Count(pair => !pair.Word.IsSingleLetter && IsUsedIn(pair.Word, best)) >= MinimumDistinctWords
            && LeadsAllOthers(found, best, MinimumLead, 1)
            ? FunctionWords.Languages[best]
            : null;
    }

    /// <summary>
    /// True if, against every other language, the words that only this language has outnumber the words that only the other has.
    /// </summary>
    private static bool LeadsAllOthers(IReadOnlyList<(FunctionWords.Word Word, int Count)> found, int language, double ratio, int margin)
    {
        for (var rival = 0; rival < FunctionWords.Languages.Count; rival++)
        {
            var own = 0;
            var others = 0;
            foreach ((var word, var count) in found)
            {
                var has = IsUsedIn(word, language);
                var rivalHas = IsUsedIn(word, rival);
                own += has && !rivalHas ? count : 0;
                others += rivalHas && !has ? count : 0;
            }

            if (rival != language && own < (others * ratio) + margin)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUsedIn(FunctionWords.Word word, int language) => (word.Languages & (1UL << language)) != 0;

    /// <summary>The scripts of a language. Empty if unknown.</summary>
    private static IReadOnlyList<Script> ScriptsOf(string language) =>
        language.Split('-')[0] switch
        {
            "ru" or "uk" or "be" or "bg" or "mk" => [Script.Cyrillic],
            "sr" => language.Contains("Latn", StringComparison.Ordinal) ? [Script.Latin] : [Script.Cyrillic, Script.Latin],
            "ar" or "fa" or "ur" => [Script.Arabic],
            "he" or "yi" or "iw" => [Script.Hebrew],
            "hi" or "mr" or "ne" => [Script.Devanagari],
            "el" => [Script.Greek],
            "ka" => [Script.Georgian],
            "hy" => [Script.Armenian],
            "ko" => [Script.Hangul, Script.Han],
            "ja" => [Script.Hiragana, Script.Katakana, Script.Han],
            "zh" => [Script.Han],
            "th" => [Script.Thai],
            "en"
            or "fr"
            or "de"
            or "nl"
            or "da"
            or "nb"
            or "nn"
            or "no"
            or "sv"
            or "fi"
            or "et"
            or "lt"
            or "lv"
            or "pl"
            or "cs"
            or "sk"
            or "sl"
            or "hr"
            or "it"
            or "es"
            or "pt"
            or "gl"
            or "ca"
            or "ro"
            or "hu"
            or "tr"
            or "id"
            or "ms"
            or "vi"
            or "af"
            or "is"
            or "eu"
            or "ga"
            or "cy"
            or "sq"
            or "eo"
            or "la" => [Script.Latin],
            _ => [],
        };
}
