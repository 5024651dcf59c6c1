using System.Globalization;
using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Reads dates in the names of files and folders. A name that has two readings has no date.</summary>
internal static partial class NameDates
{
    /// <summary>
    /// The day at the beginning of a file name, as in Jekyll (<c>2023-10-11-slug.md</c>), and the rest, or null if there is no day. A time
    /// may follow the day (<c>20231011T1048-slug</c>). The day may come first if it can't be a month (<c>19-11-2024-slug</c>). The month
    /// may
    /// have a name (<c>jan-14-2024-slug</c>). A week (<c>2024-W03-slug</c>) gives its Monday.
    /// </summary>
    public static (DateOnly Date, string Slug)? FromFileName(string name)
    {
        foreach (var form in (ReadOnlySpan<Regex>)[FileName(), CompactFileName()])
        {
            if (form.Match(name) is { Success: true } match && Day(match, Number(match, "m")) is { } date)
            {
                return (date, match.Groups["slug"].Value);
            }
        }

        if (IsoWeek.FindIn(name) is (var monday, { } rest))
        {
            return (monday, rest);
        }

        foreach (var form in (ReadOnlySpan<Regex>)[NameFirst(), NameSecond(), NameAfterYear()])
        {
            if (
                form.Match(name) is { Success: true } match
                && match.Groups["before"].Length == 0
                && MonthNames.ParseWhole(match.Groups["n"].Value) is { } month
                && Day(match, month) is { } date
            )
            {
                return (date, match.Groups["slug"].Value);
            }
        }

        return DayFirst().Match(name) is { Success: true } turned
            && Day(turned, Number(turned, "m")) is { } day
            && (turned.Groups["s"].Value == "." || day.Day > 12 || day.Day == day.Month)
            ? (day, turned.Groups["slug"].Value)
            : null;
    }

    /// <summary>
    /// The day at the beginning of a file name in a folder of its month (<c>2024/11/19.md</c>, <c>2024/january/13-slug.md</c>,
    /// <c>2024-11/19-slug.md</c>), or the week in a folder of its year (<c>2024/W03.md</c>), and the rest; null if there is none.
    /// </summary>
    public static (DateOnly Date, string Slug)? FromPath(string folder, string name)
    {
        if (
            YearFolder().Match(folder) is { Success: true } year
            && IsoWeek.FindIn($"{year.Groups["y"].Value}-{name}") is (var monday, { } rest)
        )
        {
            return (monday, rest);
        }

        if (MonthFolder().Match(folder) is not { Success: true } around || MonthOf(around) is not { } month)
        {
            return null;
        }

        // Two numbers of which the first is the month may be a month and a day.
        return DayName().Match(name) is { Success: true } match
            && DateReader.Day(Number(around, "y"), month, Number(match, "d")) is { } day
            && !(day.Day == month && MonthNumber().IsMatch(match.Groups["slug"].Value))
            ? (day, match.Groups["slug"].Value)
            : null;
    }

    /// <summary>
    /// The day inside a file name (<c>rdp_2023-02-03</c>), or null if there is none. A month at its beginning or end (<c>2025-05</c>,
    /// <c>news-2025-05</c>, <c>news-may-2025</c>) gives its first day, a week its Monday.
    /// </summary>
    public static DateOnly? FindInFileName(string name)
    {
        if (DayInName().Match(name) is { Success: true } day && Day(day, Number(day, "m")) is { } date)
        {
            return date;
        }

        if (IsoWeek.FindIn(name) is { Date: var monday })
        {
            return monday;
        }

        foreach (var form in (ReadOnlySpan<Regex>)[NameFirst(), NameSecond(), NameAfterYear(), NameAlone(), NameAloneAfterYear()])
        {
            if (form.Match(name) is { Success: true } named && MonthNames.ParseWhole(named.Groups["n"].Value) is { } month)
            {
                return Day(named, month);
            }
        }

        return MonthInName().Match(name) is { Success: true } match ? Day(match, Number(match, "m")) : null;
    }

    /// <summary>
    /// The day, or the first day of the month, in the names of folders (<c>blog/2023/10/11</c>, <c>2023/october</c>), or null if there is
    /// none.
    /// </summary>
    public static DateOnly? FindInFolders(string folder) =>
        Folders().Match(folder) is { Success: true } match ? Day(match, Number(match, "m"))
        : MonthFolder().Match(folder) is { Success: true } named && MonthOf(named) is { } month ? Day(named, month)
        : null;

    /// <summary>The month that a folder's name gives as a number, as a name, or as both; null if they differ.</summary>
    private static int? MonthOf(Match match)
    {
        var number = match.Groups["m"].Success ? Number(match, "m") : (int?)null;
        if (!match.Groups["n"].Success)
        {
            return number;
        }

        var named = MonthNames.ParseWhole(match.Groups["n"].Value);
        return number is null || number == named ? named : null;
    }

    private static DateOnly? Day(Match match, int month) =>
        DateReader.Day(Number(match, "y"), month, match.Groups["d"].Success ? Number(match, "d") : 1);

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """^(?<y>[0-9]{4})(?<s>[-_.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})"""
            + """(T[0-9]{2}[-_.:h]?[0-9]{2}([-_.:m]?[0-9]{2})?Z?)?(?:[-_. ]+(?<slug>.*))?$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FileName();

    /// <summary>A day of eight digits, perhaps with a time: of four or six digits right after it, or of six digits after a dash.</summary>
    [GeneratedRegex(
        """^(?<y>(19|20)[0-9]{2})(?<m>[0-9]{2})(?<d>[0-9]{2})(T?([01][0-9]|2[0-3])[0-5][0-9]([0-5][0-9])?Z?"""
            + """|[-_]([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])?(?:[-_. ]+(?<slug>.*))?$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CompactFileName();

    [GeneratedRegex(
        """^(?<d>[0-9]{2})(?<s>[-_.])(?<m>[0-9]{2})\k<s>(?<y>(19|20)[0-9]{2})(?:[-_. ]+(?<slug>.*))?$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DayFirst();

    /// <summary>A month's name, a day and a year: <c>jan-14-2024-slug</c>.</summary>
    [GeneratedRegex(
        """^(?<before>.*[-_. ])?(?<n>\p{L}{3,12})[-_. ](?<d>[0-9]{1,2})(st|nd|rd|th)?[-_., ]{1,2}"""
            + """(?<y>(19|20)[0-9]{2})(?:[-_. ]+(?<slug>.*))?$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NameFirst();

    [GeneratedRegex(
        """^(?<before>.*[^0-9])?(?<d>[0-9]{1,2})[-_. ]{0,2}(?<n>\p{L}{3,12})[-_. ]?(?<y>(19|20)[0-9]{2})(?:[-_. ]+(?<slug>.*))?$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NameSecond();

    [GeneratedRegex(
        """^(?<before>.*[^0-9])?(?<y>(19|20)[0-9]{2})[-_. ]?(?<n>\p{L}{3,12})[-_. ]?(?<d>[0-9]{1,2})(?:[-_. ]+(?<slug>.*))?$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NameAfterYear();

    [GeneratedRegex("""(^|[-_. ])(?<n>\p{L}{3,12})[-_. ](?<y>(19|20)[0-9]{2})$""", RegexOptions.CultureInvariant)]
    private static partial Regex NameAlone();

    [GeneratedRegex("""(^|[-_. ])(?<y>(19|20)[0-9]{2})[-_. ](?<n>\p{L}{3,12})$""", RegexOptions.CultureInvariant)]
    private static partial Regex NameAloneAfterYear();

    [GeneratedRegex(
        """(^|[^0-9])(?<y>(19|20)[0-9]{2})(?<s>[-_.]?)(?<m>[0-9]{2})\k<s>(?<d>[0-9]{2})($|[^0-9])""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DayInName();

    [GeneratedRegex(
        """^(?<y>(19|20)[0-9]{2})[-_.](?<m>0[1-9]|1[0-2])($|[-_. ][^0-9])|[-_. ](?<y>(19|20)[0-9]{2})[-_.](?<m>0[1-9]|1[0-2])$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MonthInName();

    [GeneratedRegex(
        """(^|/)(?<y>(19|20)[0-9]{2})(/(?<m>0[1-9]|1[0-2])(/(?<d>[0-9]{2}))?(/|$)|-(?<m>0[1-9]|1[0-2])-(?<d>[0-9]{2})(/|$|[-_ ]))""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Folders();

    /// <summary>
    /// The folder of a month at the end of a path: <c>2024/11</c>, <c>2024-11</c>, <c>2024/january</c>, <c>2024/01-january</c>.
    /// </summary>
    [GeneratedRegex(
        """(^|/)(?<y>(19|20)[0-9]{2})[-_/]((?<m>0[1-9]|1[0-2])|((?<m>0?[1-9]|1[0-2])[-_. ]{1,3})?(?<n>\p{L}{3,12}))$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MonthFolder();

    [GeneratedRegex("""(^|/)(?<y>(19|20)[0-9]{2})$""", RegexOptions.CultureInvariant)]
    private static partial Regex YearFolder();

    [GeneratedRegex("""^(?<d>0[1-9]|[12][0-9]|3[01])(?:[-_. ]+(?<slug>.*))?$""", RegexOptions.CultureInvariant)]
    private static partial Regex DayName();

    [GeneratedRegex("""^[0-9]{2}([^0-9]|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex MonthNumber();
}
