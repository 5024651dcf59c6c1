using TechBeats.Unicode;

namespace TechBeats.Archive.Reading.Languages;

/// <summary>
/// The language of a text, told by its letters and its function words; none where they leave a doubt, since a wrong language hyphenates wrongly.
/// Languages of one script are told apart in pairs: words that both have cancel out, so that a close neighbor can't win by what they share.
/// </summary>
internal static class LanguageGuess
{
    /// <summary>Fewer words are no sample.</summary>
    private const int MinimumWords = 12;

    /// <summary>Share of function words: prose has 25 to 50 %, terse link lists and languages of long words 10, other languages less.</summary>
    private const double MinimumShare = 0.08;

    /// <summary>So many different function words, of more than one letter, must be seen.</summary>
    private const int MinimumDifferent = 4;

    /// <summary>Words that a language has and another has not must be so many times as frequent as the other way round.</summary>
    private const double Lead = 3;

    /// <summary>So many words of another language may be chance.</summary>
    private const int Strays = 1;

    /// <summary>Share of the letters from which on another script than Latin says what the text is: names and terms stand in Latin letters everywhere.</summary>
    private const double ShareOfOthers = 0.3;

    /// <summary>Share of the letters that a text of a language with Latin letters has of them.</summary>
    private const double ShareOfLatin = 0.9;

    /// <summary>The language as BCP 47 has it; null when in doubt.</summary>
    public static string? From(TextSample sample) =>
        From(sample.Prose) ?? (sample.Linked.Words > 0 ? From(sample.All()) : null);

    /// <summary>True where nothing in a text that shows no language by itself speaks against one.</summary>
    /// <param name="sample">The text.</param>
    /// <param name="language">BCP 47 tag of the language that it may have.</param>
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
                    : Leads(all.Found(), FunctionWords.IndexOf(primary), 1, -Strays)
            );
    }

    /// <summary>True when a text is written in a script that a language never uses.</summary>
    public static bool Excludes(TextSample sample, string language)
    {
        var all = sample.All();
        return all.Words >= MinimumWords
            && ScriptOf(all) is { } script
            && ScriptsOf(language) is { Count: > 0 } own
            && !own.Contains(script);
    }

    private static string? From(WordTally tally) =>
        ScriptOf(tally) is not { } script ? null
        : LanguageOfScript(script, tally) ?? (tally.Words >= MinimumWords ? OfWords(tally) : null);

    /// <summary>The script that a text is written in; null when it is mixed, or has no letters.</summary>
    private static Script? ScriptOf(WordTally tally)
    {
        var all = tally.Letters.Sum(pair => pair.Value * Weight(pair.Key));
        double latin = tally.Letters.GetValueOrDefault(Script.Latin);
        if (all == 0)
        {
            return null;
        }

        if (latin >= all * ShareOfLatin)
        {
            return Script.Latin;
        }

        // Japanese is written in three scripts.
        var kana = tally.Letters.GetValueOrDefault(Script.Hiragana) + tally.Letters.GetValueOrDefault(Script.Katakana);
        var han = tally.Letters.GetValueOrDefault(Script.Han);
        var eastern = (kana * Weight(Script.Hiragana)) + (han * Weight(Script.Han));
        (var other, var most) = tally.Letters
            .Where(pair => pair.Key is not (Script.Latin or Script.Han or Script.Hiragana or Script.Katakana))
            .Select(pair => (pair.Key, pair.Value * Weight(pair.Key)))
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
        return most >= all * ShareOfOthers && most >= (all - latin) * ShareOfLatin && other != Script.Unknown ? other : null;
    }

    /// <summary>How many letters of an alphabet a letter of a script says as much as.</summary>
    private static double Weight(Script script) => script switch
    {
        Script.Han => 3,
        Script.Hangul => 2.5,
        Script.Hiragana or Script.Katakana => 2,
        Script.Hebrew or Script.Arabic => 1.3,
        _ => 1,
    };

    /// <summary>The language of a script that one language is written in, near enough.</summary>
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

    private static string? OfWords(WordTally tally)
    {
        var found = tally.Found();
        var best = -1;
        var most = 0;
        for (var language = 0; language < FunctionWords.Languages.Count; language++)
        {
            var hits = found.Sum(pair => Has(pair.Word, language) ? pair.Count : 0);
            (best, most) = hits > most ? (language, hits) : (best, most);
        }

        return best >= 0 && most >= tally.Words * MinimumShare
            && found.Count(pair => !pair.Word.IsSingleLetter && Has(pair.Word, best)) >= MinimumDifferent
            && Leads(found, best, Lead, 1)
            ? FunctionWords.Languages[best]
            : null;
    }

    /// <summary>True when the words that a language has and another has not are so many times as frequent as the other way round, and some more, for every other one.</summary>
    private static bool Leads(IReadOnlyList<(FunctionWords.Word Word, int Count)> found, int language, double times, int more)
    {
        for (var rival = 0; rival < FunctionWords.Languages.Count; rival++)
        {
            var own = 0;
            var others = 0;
            foreach ((var word, var count) in found)
            {
                var has = Has(word, language);
                var rivalHas = Has(word, rival);
                own += has && !rivalHas ? count : 0;
                others += rivalHas && !has ? count : 0;
            }

            if (rival != language && own < (others * times) + more)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has(FunctionWords.Word word, int language) => (word.Languages & (1UL << language)) != 0;

    /// <summary>The scripts that a language is written in; empty when unknown here.</summary>
    private static IReadOnlyList<Script> ScriptsOf(string language) =>
        language.Split('-')[0] switch
        {
            "ru" or "uk" or "be" or "bg" or "mk" => [Script.Cyrillic],
            "sr" => language.Contains("Latn", StringComparison.Ordinal) ? [Script.Latin] : [Script.Cyrillic, Script.Latin],
            "ar" or "fa" or "ur" => [Script.Arabic],
            "he" or "yi" or "iw" => [Script.Hebrew],
            "hi" or "mr" or "ne" => [Script.Devanagari],
            "el" => [Script.Greek],
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
            or "cy" => [Script.Latin],
            _ => [],
        };
}
