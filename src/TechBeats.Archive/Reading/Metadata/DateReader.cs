using System.Globalization;
using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Reads dates as people write them.</summary>
internal static partial class DateReader
{
    /// <summary>
    /// The day in a text, or null if there is none. Accepted are dates with the year first (<c>2023-10-11</c>, <c>2020-12-2</c>,
    /// <c>2023/10/11 08:00 +0200</c>, <c>20231011</c>), and with the day first and dots (<c>11.10.2023</c>). Month names may be in many
    /// languages (<c>Oct 11, 2023</c>, <c>Wed, 11 October 2023</c>, <c>11 octobre 2023</c>, <c>11 de octubre de 2023</c>, <c>2023.
    /// október 11.</c>), and digits of other scripts. Also accepted are East Asian dates (<c>2023年10月11日</c>), dates of old mail (<c>11
    /// Oct 23 08:00 GMT</c>), weeks of ISO 8601 (<c>2023-W41</c>, which gives its Monday), and seconds or milliseconds since 1970.
    /// Slashes are accepted if only one order is possible (<c>10/31/2023</c>). A month alone (<c>2023-10</c>, <c>October 2023</c>) gives
    /// its first day. Time and time zone are ignored.
    /// </summary>
    public static DateOnly? Read(string text)
    {
        var trimmed = text.Trim().Trim('"', '\'');
        if (trimmed.Length > 60)
        {
            return null;
        }

        trimmed = WithAsciiDigits(trimmed);
        if (YearFirst().Match(trimmed) is { Success: true } iso)
        {
            return Day(iso, "y", "m", "d");
        }

        if (IsoWeek.Parse(trimmed) is { } week)
        {
            return week;
        }

        if (Compact().Match(trimmed) is { Success: true } compact)
        {
            return Day(compact, "y", "m", "d");
        }

        if (DayFirst().Match(trimmed) is { Success: true } german)
        {
            return Day(german, "y", "m", "d");
        }

        if (Slashes().Match(trimmed) is { Success: true } slashes)
        {
            var monthFirst = Day(slashes, "y", "a", "b");
            var dayFirst = Day(slashes, "y", "b", "a");
            return monthFirst is null ? dayFirst : dayFirst is null || dayFirst == monthFirst ? monthFirst : null;
        }

        if (EastAsian().Match(trimmed) is { Success: true } eastern)
        {
            return Day(eastern, "y", "m", "d");
        }

        foreach (var form in (ReadOnlySpan<Regex>)[NameFirst(), NameSecond(), NameAfterYear(), NameAlone()])
        {
            if (form.Match(trimmed) is { Success: true } named && MonthNames.Parse(named.Groups["n"].Value) is { } month)
            {
                return Day(Number(named, "y"), month, named.Groups["d"].Success ? Number(named, "d") : 1);
            }
        }

        if (ShortYear().Match(trimmed) is { Success: true } mail && MonthNames.Parse(mail.Groups["n"].Value) is { } monthOfMail)
        {
            var year = Number(mail, "y");
            return Day(year + (year < 50 ? 2000 : 1900), monthOfMail, Number(mail, "d"));
        }

        return MonthAlone().Match(trimmed) is { Success: true } alone
            ? Day(Number(alone, "y"), Number(alone, "m"), 1)
            : FromUnixTime(trimmed);
    }

    /// <summary>Replaces the digits of other scripts, such as those of Persian and Arabic.</summary>
    private static string WithAsciiDigits(string text) =>
        text.All(char.IsAscii)
            ? text
            : string.Concat(text.Select(unit => char.IsDigit(unit) ? (char)('0' + (int)char.GetNumericValue(unit)) : unit));

    /// <summary>Reads Unix time. Seconds have 10 digits from 2001 to 2286, milliseconds 13.</summary>
    private static DateOnly? FromUnixTime(string text) =>
        text.Length is 10 or 13
        && text.All(char.IsAsciiDigit)
        && long.Parse(text.AsSpan(0, 10), NumberStyles.None, CultureInfo.InvariantCulture)
            is >= 1_000_000_000
                and < 4_102_444_800
                and var seconds
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : null;

    private static DateOnly? Day(Match match, string year, string month, string day) =>
        Day(Number(match, year), Number(match, month), Number(match, day));

    /// <summary>The day, or null if there is no such day.</summary>
    internal static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^(?<y>[0-9]{4})(?<s>[-/_]|\.\s?)(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})($|[T\sZ.])""", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    /// <summary>Digits alone: a day, or a day with hour and minute, with or without seconds.</summary>
    [GeneratedRegex(
        """^(?<y>(19|20)[0-9]{2})(?<m>[0-9]{2})(?<d>[0-9]{2})($|[T\sZ]|([01][0-9]|2[0-3])[0-5][0-9]([0-5][0-9])?Z?$)""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Compact();

    [GeneratedRegex("""^(?<d>[0-9]{1,2})\.\s?(?<m>[0-9]{1,2})\.\s?(?<y>[0-9]{4})($|[T\s,])""", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex("""^(?<a>[0-9]{1,2})[/-](?<b>[0-9]{1,2})[/-](?<y>[0-9]{4})($|[T\s,])""", RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();

    [GeneratedRegex(
        """^(\p{L}{2,12}\.?,?\s+)?(?<n>\p{L}{3,12})\.?\s+(?<d>[0-9]{1,2})(st|nd|rd|th)?,?\s+(?<y>[0-9]{4})($|[T\s,])""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NameFirst();

    [GeneratedRegex(
        """^([\p{L}-]{2,15}\.?,?\s+(de\s|den\s|le\s)?)?(?<d>[0-9]{1,2})(st|nd|rd|th|er|º|-a|\.)?[\s-]+((of|de|di|del"""
            + """|dei)\s+|d['’])?(?<n>[\p{L}\p{M}]{2,12})(\s[Ff]ómhair)?\.?,?[\s-]+(de\s+|del\s+)?(?<y>[0-9]{4})($|[T\s,.])""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NameSecond();

    /// <summary>A date of Hungarian, Latvian, Lithuanian or Basque, which begins with the year.</summary>
    [GeneratedRegex(
        """^(?<y>[0-9]{4})(\.|(e|\(e\))?ko)?(\s+(gada|m\.|metų))?\s+((?<n>\p{L}{3,12})\.?\s+(?<d>[0-9]{1,2})"""
            + """|(?<d>[0-9]{1,2})\.?\s+(?<n>\p{L}{3,12}))($|[T\s,.a(])""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NameAfterYear();

    /// <summary>A date of old mail and feeds (RFC 822, RFC 850): a year of two digits before a time of day.</summary>
    [GeneratedRegex(
        """^(\p{L}{3,12},?\s+)?(?<d>[0-9]{1,2})[\s-](?<n>\p{L}{3,9})[\s-](?<y>[0-9]{2})\s+[0-9]{1,2}:[0-9]{2}""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ShortYear();

    [GeneratedRegex("""^(?<n>\p{L}{3,12})\.?,?\s+(de\s+)?(?<y>[0-9]{4})$""", RegexOptions.CultureInvariant)]
    private static partial Regex NameAlone();

    [GeneratedRegex("""^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})$""", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAlone();

    [GeneratedRegex("""^(?<y>[0-9]{4})\s*[年년]\s*(?<m>[0-9]{1,2})\s*[月월]\s*(?<d>[0-9]{1,2})\s*[日일]""", RegexOptions.CultureInvariant)]
    private static partial Regex EastAsian();
}
