using System.Globalization;
using System.Text.RegularExpressions;

namespace TechBeats.Archive.Parsing.Metadata;

/// <summary>Dates as people write them.</summary>
internal static partial class DateReader
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>
    /// The day that a text names: year first (<c>2023-10-11</c>, <c>2020-12-2</c>, <c>2023/10/11 08:00 +0200</c>, <c>20231011</c>), day first with dots (<c>11.10.2023</c>),
    /// with the English name of a month (<c>Oct 11, 2023</c>, <c>Wed, 11 October 2023</c>), or with slashes where only one order is possible (<c>10/31/2023</c>).
    /// Time and zone are left aside: the day is the author's. Null for anything else.
    /// </summary>
    public static DateOnly? Read(string text)
    {
        string trimmed = text.Trim().Trim('"', '\'');
        if (trimmed.Length > 60)
        {
            return null;
        }

        if (YearFirst().Match(trimmed) is { Success: true } iso)
        {
            return Day(iso, "y", "m", "d");
        }

        if (DayFirst().Match(trimmed) is { Success: true } german)
        {
            return Day(german, "y", "m", "d");
        }

        if (Slashes().Match(trimmed) is { Success: true } slashes)
        {
            DateOnly? monthFirst = Day(slashes, "y", "a", "b");
            DateOnly? dayFirst = Day(slashes, "y", "b", "a");
            return monthFirst is null ? dayFirst : dayFirst is null || dayFirst == monthFirst ? monthFirst : null;
        }

        foreach (Regex form in (ReadOnlySpan<Regex>)[NameFirst(), NameSecond()])
        {
            if (form.Match(trimmed) is { Success: true } named
                && Array.FindIndex(Months, month => named.Groups["n"].Value.StartsWith(month, StringComparison.OrdinalIgnoreCase)) is >= 0 and var month)
            {
                return Day(Number(named, "y"), month + 1, Number(named, "d"));
            }
        }

        return null;
    }

    /// <summary>The day with which a file name begins, as Jekyll has it (<c>2023-10-11-slug.md</c>), and the rest of the name; null without a day.</summary>
    public static (DateOnly Date, string Slug)? FromFileName(string name) =>
        FileName().Match(name) is { Success: true } match && Day(match, "y", "m", "d") is { } date ? (date, match.Groups["slug"].Value) : null;

    /// <summary>
    /// The day that stands within a file name (<c>rdp_2023-02-03</c>), or the month that begins or ends it (<c>2025-05</c>, <c>news-2025-05</c>), as its first day;
    /// null without either.
    /// </summary>
    public static DateOnly? WithinFileName(string name) =>
        DayInName().Match(name) is { Success: true } day && Day(day, "y", "m", "d") is { } date ? date
        : MonthInName().Match(name) is { Success: true } month ? Day(Number(month, "y"), Number(month, "m"), 1)
        : null;

    /// <summary>The day, or the first of the month, that folders name (<c>blog/2023/10/11</c>); null without.</summary>
    public static DateOnly? OfFolders(string folder) =>
        Folders().Match(folder) is { Success: true } match ? Day(Number(match, "y"), Number(match, "m"), match.Groups["d"].Success ? Number(match, "d") : 1) : null;

    private static DateOnly? Day(Match match, string year, string month, string day) => Day(Number(match, year), Number(match, month), Number(match, day));

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^(?<y>[0-9]{4})(?<s>[-/.]?)(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})($|[T\sZ])""", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex("""^(?<d>[0-9]{1,2})\.\s?(?<m>[0-9]{1,2})\.\s?(?<y>[0-9]{4})($|[T\s,])""", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex("""^(?<a>[0-9]{1,2})[/-](?<b>[0-9]{1,2})[/-](?<y>[0-9]{4})($|[T\s,])""", RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();

    [GeneratedRegex("""^([A-Za-z]{3,9}\.?,?\s+)?(?<n>[A-Za-z]{3,9})\.?\s+(?<d>[0-9]{1,2})(st|nd|rd|th)?,?\s+(?<y>[0-9]{4})($|[T\s,])""", RegexOptions.CultureInvariant)]
    private static partial Regex NameFirst();

    [GeneratedRegex("""^([A-Za-z]{3,9}\.?,?\s+)?(?<d>[0-9]{1,2})(st|nd|rd|th)?[\s-]+(of\s+)?(?<n>[A-Za-z]{3,9})\.?,?[\s-]+(?<y>[0-9]{4})($|[T\s,])""", RegexOptions.CultureInvariant)]
    private static partial Regex NameSecond();

    [GeneratedRegex("""^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})(?:[-_ ](?<slug>.*))?$""", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex("""(^|[^0-9])(?<y>(19|20)[0-9]{2})(?<s>[-_.]?)(?<m>[0-9]{2})\k<s>(?<d>[0-9]{2})($|[^0-9])""", RegexOptions.CultureInvariant)]
    private static partial Regex DayInName();

    [GeneratedRegex("""^(?<y>(19|20)[0-9]{2})[-_.](?<m>0[1-9]|1[0-2])($|[-_. ][^0-9])|[-_. ](?<y>(19|20)[0-9]{2})[-_.](?<m>0[1-9]|1[0-2])$""", RegexOptions.CultureInvariant)]
    private static partial Regex MonthInName();

    [GeneratedRegex("""(^|/)(?<y>(19|20)[0-9]{2})/(?<m>0[1-9]|1[0-2])(/(?<d>[0-9]{2}))?(/|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex Folders();
}
