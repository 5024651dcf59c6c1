using System.Globalization;
using TechBeats.Archive.Assembling;
using TechBeats.Archive.Typography;
using TechBeats.Building;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Settings;

/// <summary>The parsers of options and keys.</summary>
internal static class ValueParsers
{
    public static ValueParser<int> Year { get; } = new(TryYear, "is not a year; write it as 2023");

    /// <summary>The first day of a date, a month or a year.</summary>
    public static ValueParser<DateOnly> FirstDay { get; } =
        new((word, out day) => TryDays(word, out day, out _), "is not a date; write it as 2023-08-30, 2023-08 or 2023");

    /// <summary>The last day of a date, a month or a year.</summary>
    public static ValueParser<DateOnly> LastDay { get; } = new((word, out day) => TryDays(word, out _, out day), FirstDay.ErrorText);

    public static ValueParser<DateOnly> Day { get; } = new(TryDay, "is not a date; write it as 2023-08-30");

    public static ValueParser<int> Number { get; } = new(TryNumber, "is not an issue number; write it as 12");

    public static ValueParser<IReadOnlyList<(int First, int Last)>> Numbers { get; } =
        new(TryNumbers, "is not a list of issue numbers; write them as 5, 5-6 or 1-3,9");

    public static ValueParser<Theme> Theme { get; } =
        new(
            (word, out theme) => (theme = Themes.Named(word)!) is not null,
            $"is not a theme; use {string.Join(", ", Themes.All.SkipLast(1).Select(theme => theme.Name))} or {Themes.All[^1].Name}"
        );

    public static ValueParser<LinkForm> Links { get; } = Choice(
        "is not a form of links; use quiet or notes",
        ("quiet", LinkForm.Quiet), ("notes", LinkForm.Notes));

    /// <summary>A color in sRGB.</summary>
    public static ValueParser<Color> Color { get; } = new(TryColor, "is not a color; write it as \"#8c2a1f\"");

    /// <summary>A text size in points.</summary>
    public static ValueParser<double> TextSize { get; } =
        new((word, out size) => TryLength(word, out size) && size is >= 6 and <= 24, "is not a text size from 6 to 24 points");

    /// <summary>A leading in points.</summary>
    public static ValueParser<double> Leading { get; } =
        new((word, out leading) => TryLength(word, out leading) && leading is >= 7 and <= 40, "is not a leading from 7 to 40 points");

    /// <summary>The use of a face.</summary>
    public static ValueParser<FontRole> Face { get; } = Choice(
        "is not a face; use serif, display, sans or code",
        ("serif", FontRole.Text), ("display", FontRole.Display), ("sans", FontRole.Sans), ("code", FontRole.Code));

    public static ValueParser<PageStyle> Paper { get; } =
        new(
            (word, out page) => (page = PageStyle.Named(word)!) is not null,
            "is not a paper size; use a4, a5, b5, letter, 6x9, screen, or a size from 70 to 1000 mm such as 148x210 or 6x9in"
        );

    public static ValueParser<FigurePreset> Figures { get; } = Choice(
        "is not a figure preset; use print, screen, original or none",
        ("print", FigurePreset.Print), ("screen", FigurePreset.Screen), ("original", FigurePreset.Original), ("none", FigurePreset.None));

    /// <summary>A well-formed BCP 47 tag: a language of two or three letters, then subtags.</summary>
    public static ValueParser<string> Language { get; } = new(TryLanguage, "is not a language tag; write it as en, fr or pt-BR");

    public static ValueParser<int> Jobs { get; } =
        new((word, out jobs) => TryNumber(word, out jobs) && jobs is >= 1 and <= 256, "is not a number of jobs from 1 to 256");

    public static ValueParser<SplitRule> Split { get; } =
        Choice(
            "is not a split rule; use auto, none, or a heading level from h1 to h6",
            [
                ("auto", SplitRule.Auto),
                ("none", SplitRule.Never),
                .. Enumerable.Range(1, 6).Select(level => ($"h{level}", SplitRule.At(level))),
            ]
        );

    public static ValueParser<BoilerplateRule> Repeated { get; } = Choice(
        "is not a rule for repeated text; use once or keep",
        ("once", BoilerplateRule.Once), ("keep", BoilerplateRule.Keep));

    public static ValueParser<TypographyRule> Typography { get; } = Choice(
        "is not a rule for typography; use site, none or full",
        ("site", TypographyRule.Site), ("none", TypographyRule.None), ("full", TypographyRule.Full));

    public static ValueParser<bool> Glance { get; } = Choice(
        "is not a rule for the charts; use auto or none",
        ("auto", true), ("none", false));

    /// <summary>A Boolean as in YAML 1.1 and 1.2.</summary>
    public static ValueParser<bool> Flag { get; } = Choice(
        "is neither true nor false",
        ("true", true), ("false", false), ("yes", true), ("no", false), ("on", true), ("off", false));

    public static ValueParser<string> WebAddress { get; } =
        new(
            (word, out address) =>
                (address = Uri.TryCreate(word, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? word : null!)
                    is not null,
            "is not a site address; write it as https://example.org"
        );

    /// <summary>A host with or without a port. A web address would never match.</summary>
    public static ValueParser<string> Host { get; } =
        new(
            (word, out host) =>
                (host = word) is not null
                && (
                    System.Net.IPAddress.TryParse(word, out _)
                    || (
                        Uri.TryCreate($"http://{word}/", UriKind.Absolute, out var uri)
                        && uri is { AbsolutePath: "/", UserInfo: "", Query: "", Fragment: "", HostNameType: not UriHostNameType.Unknown }
                    )
                ),
            "is not a host; write it as host or host:port"
        );

    /// <summary>The address of a CDX server.</summary>
    public static ValueParser<Uri> CdxServer { get; } =
        new(
            (word, out address) =>
                (
                    address =
                        Uri.TryCreate(word, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0
                            ? uri
                            : null!
                )
                    is not null,
            "is not a web address; write it as https://host/path"
        );

    /// <summary>An address pattern with placeholders (<c>/:year/:month/:title/</c>), or Jekyll's name of one.</summary>
    public static ValueParser<string> Permalink { get; } =
        new(
            (word, out pattern) =>
                (
                    pattern =
                        word is "date" or "pretty" or "ordinal" or "weekdate" or "none"
                        || (word.StartsWith('/') && word.Contains(':', StringComparison.Ordinal) && word.Length <= 200)
                            ? word
                            : null!
                )
                    is not null,
            "is not an address pattern; write it as /:year/:month/:title/"
        );

    private static ValueParser<T> Choice<T>(string errorText, params (string Word, T Value)[] choices) => new(
        (word, out value) =>
        {
            var found = Array.FindIndex(choices, choice => choice.Word == word);
            value = found < 0 ? default! : choices[found].Value;
            return found >= 0;
        },
        errorText);

    private static bool TryColor(string word, out Color color)
    {
        var isColor = int.TryParse(word.AsSpan(word.StartsWith('#') ? 1 : 0), NumberStyles.AllowHexSpecifier, null, out var rgb)
            && word.Length is 6 or 7;
        color = Typesetting.Styles.Color.FromRgb(rgb);
        return isColor;
    }

    private static bool TryLength(string word, out double points) =>
        double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out points);

    private static bool TryYear(string word, out int year) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out year) && word.Length == 4 && year > 0;

    private static bool TryDay(string word, out DateOnly day) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool TryDays(string word, out DateOnly first, out DateOnly last)
    {
        if (TryDay(word, out first))
        {
            last = first;
            return true;
        }

        if (DateOnly.TryParseExact(word, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out first))
        {
            last = first.AddMonths(1).AddDays(-1);
            return true;
        }

        var isYear = DateOnly.TryParseExact(word, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out first);
        last = isYear ? new DateOnly(first.Year, 12, 31) : default;
        return isYear;
    }

    private static bool TryNumber(string word, out int number) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool TryNumbers(string word, out IReadOnlyList<(int First, int Last)> numbers)
    {
        var ranges = new List<(int, int)>();
        numbers = ranges;
        foreach (var part in word.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            if (ends.Length > 2 || !TryNumber(ends[0], out var first) || !TryNumber(ends[^1], out var last) || last < first)
            {
                return false;
            }

            ranges.Add((first, last));
        }

        return true;
    }

    private static bool TryLanguage(string word, out string tag)
    {
        tag = word;
        var subtags = word.Split('-');
        return subtags[0].Length is 2 or 3 && subtags[0].All(char.IsAsciiLetter)
            && subtags.Skip(1).All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
    }
}
