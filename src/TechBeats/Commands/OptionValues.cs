using System.CommandLine.Parsing;
using System.Globalization;
using TechBeats.Building;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Commands;

/// <summary>The words of the command line as values; what is no such value becomes an error of the command line.</summary>
internal static class OptionValues
{
    public static int? Year(ArgumentResult result) =>
        Word(result) is { Length: 4 } word && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
            ? year
            : Wrong<int?>(result, "is no year; write it as 2023");

    public static DateOnly? FirstDay(ArgumentResult result) => Day(result, isLast: false);

    public static DateOnly? LastDay(ArgumentResult result) => Day(result, isLast: true);

    public static IReadOnlyList<(int First, int Last)>? Numbers(ArgumentResult result)
    {
        var ranges = new List<(int, int)>();
        foreach (var part in Word(result).Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            if (ends.Length > 2 || !Number(ends[0], out var first) || !Number(ends[^1], out var last) || last < first)
            {
                return Wrong<IReadOnlyList<(int, int)>>(result, "names no issues; write them as 5, 5-6 or 1-3,9");
            }

            ranges.Add((first, last));
        }

        return ranges;
    }

    public static PageStyle? Paper(ArgumentResult result) =>
        PageStyle.Named(Word(result)) ?? Wrong<PageStyle>(result, "is no paper; a4, a5, b5, letter, 6x9, or a size from 70 to 1000 mm such as 148x210 or 6x9in");

    public static FigurePreset Figures(ArgumentResult result) => Word(result) switch
    {
        "print" => FigurePreset.Print,
        "screen" => FigurePreset.Screen,
        "original" => FigurePreset.Original,
        "none" => FigurePreset.None,
        _ => Wrong<FigurePreset>(result, "is no kind of figures; print, screen, original or none"),
    };

    /// <summary>A BCP 47 tag, as far as its form goes: a language of two or three letters, then subtags.</summary>
    public static string? Language(ArgumentResult result)
    {
        var subtags = Word(result).Split('-');
        var isTag = subtags[0].Length is 2 or 3 && subtags[0].All(char.IsAsciiLetter)
            && subtags.Skip(1).All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
        return isTag ? Word(result) : Wrong<string>(result, "is no language; write it as en, fr or pt-BR");
    }

    public static int? Jobs(ArgumentResult result) =>
        Number(Word(result), out var jobs) && jobs is >= 1 and <= 256 ? jobs : Wrong<int?>(result, "is no number of jobs from 1 to 256");

    private static DateOnly? Day(ArgumentResult result, bool isLast)
    {
        var word = Word(result);
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (DateOnly.TryParseExact(word, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return isLast ? month.AddMonths(1).AddDays(-1) : month;
        }

        return DateOnly.TryParseExact(word, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? isLast ? new DateOnly(year.Year, 12, 31) : year
            : Wrong<DateOnly?>(result, "is no date; write it as 2023-08-30, 2023-08 or 2023");
    }

    private static bool Number(string word, out int number) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Word(ArgumentResult result) => result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";

    private static T? Wrong<T>(ArgumentResult result, string complaint)
    {
        result.AddError($"'{Word(result)}' {complaint}");
        return default;
    }
}
