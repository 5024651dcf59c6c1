using System.Globalization;
using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Metadata;

namespace TechBeats.Archive.Reading.Parts;

/// <summary>The day in the heading of an issue. For a week or a span of days it is the last one.</summary>
/// <param name="Year">The year, or null if not given.</param>
/// <param name="Month">The month from 1 to 12, or null if not given.</param>
/// <param name="Day">The day of the month, or null if not given.</param>
internal readonly partial record struct HeadingDay(int? Year, int? Month, int? Day)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>True if the heading gives a year, or a month and a day.</summary>
    public bool IsGiven => Year is not null || (Month is not null && Day is not null);

    public static HeadingDay Parse(string words)
    {
        if (words.Length > 200)
        {
            return default;
        }

        foreach (var word in words.Split([' ', '(', ')', ',', ':', '|'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length >= 8 && DateReader.Read(word) is { } whole)
            {
                return new HeadingDay(whole.Year, whole.Month, whole.Day);
            }
        }

        int? year = YearForm().Matches(words) is [.., var last] ? Number(last.Groups["y"]) : null;
        if (MonthFirst().Matches(words) is [.., var day] && MonthOf(day) is { } month)
        {
            return new HeadingDay(year, month, Number(day.Groups["e"].Success ? day.Groups["e"] : day.Groups["d"]));
        }

        return DayFirst().Matches(words) is [.., var other] && MonthOf(other) is { } named
            ? new HeadingDay(year, named, Number(other.Groups["d"]))
            : new HeadingDay(year, null, null);
    }

    /// <summary>The date, or null if it does not exist. The given year is used if the heading has none.</summary>
    public DateOnly? ToDate(int? year) =>
        (Year ?? year) is { } given && Month is { } month && Day is { } day && day >= 1 && day <= DateTime.DaysInMonth(given, month)
            ? new DateOnly(given, month, day)
            : null;

    /// <summary>
    /// The dates of the headings of one file. A missing year is inferred from the neighbors and from the order, which is newest first or
    /// oldest first.
    /// </summary>
    public static IReadOnlyList<DateOnly?> InferDates(IReadOnlyList<HeadingDay> days)
    {
        DateOnly?[] dates = [.. days.Select(day => day.ToDate(null))];

        // Days within a year show the direction of the order, since changes of the year are rare.
        int[] order =
        [
            .. days.Where(day => day.Month is not null && day.Day is not null).Select(day => (day.Month!.Value * 32) + day.Day!.Value),
        ];
        var isNewestFirst = order.Zip(order.Skip(1)).Sum(pair => Math.Sign(pair.First - pair.Second)) > 0;
        for (var index = 1; index < dates.Length; index++)
        {
            if (dates[index] is null && dates[index - 1] is { } before && days[index].ToDate(before.Year) is { } same)
            {
                dates[index] = isNewestFirst
                    ? same <= before
                        ? same
                        : days[index].ToDate(before.Year - 1)
                    : same >= before
                        ? same
                        : days[index].ToDate(before.Year + 1);
            }
        }

        return dates;
    }

    private static int? MonthOf(Match match) =>
        Array.FindIndex(Months, name => match.Groups["n"].Value.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index
            ? index + 1
            : null;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""(?<![0-9])(?<y>(19|20)[0-9]{2})(?![0-9])""", RegexOptions.CultureInvariant)]
    private static partial Regex YearForm();

    [GeneratedRegex(
        """\b(?<n>(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+(?<d>[0-9]{1,2})(?![0-9])(st|nd|rd"""
            + """|th)?(\s*[-–—]\s*(?<e>[0-9]{1,2})(?![0-9]))?""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        """(?<![0-9])(?<d>[0-9]{1,2})(st|nd|rd|th)?\s+(of\s+)?(?<n>(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DayFirst();
}
