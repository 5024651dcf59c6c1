using System.Globalization;
using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Reads weeks of ISO 8601: <c>2024-W03</c>, <c>2024W03</c>, and days of a week (<c>2024-W03-5</c>).</summary>
internal static partial class IsoWeek
{
    /// <summary>The day, or the Monday of a week without a day, or null for any other text.</summary>
    public static DateOnly? Parse(string text) => Whole().Match(text) is { Success: true } match ? FromMatch(match) : null;

    /// <summary>The week in a name (<c>issue-2024-W03-ink</c>) and the rest behind it if the name begins with it, or null.</summary>
    public static (DateOnly Date, string? Slug)? FindIn(string name) =>
        InName().Match(name) is { Success: true } match && FromMatch(match) is { } date
            ? (date, match.Index == 0 ? name[match.Length..].TrimStart('-', '_', '.', ' ') : null)
            : null;

    private static DateOnly? FromMatch(Match match)
    {
        var year = int.Parse(match.Groups["y"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var week = int.Parse(match.Groups["w"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var day = match.Groups["d"].Success ? match.Groups["d"].ValueSpan[0] - '0' : 1;
        return week >= 1 && week <= ISOWeek.GetWeeksInYear(year)
            ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, (DayOfWeek)(day % 7)))
            : null;
    }

    [GeneratedRegex("""^(?<y>(19|20)[0-9]{2})-?[Ww](?<w>[0-9]{2})(-?(?<d>[1-7]))?$""", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(
        """(?<![\p{L}0-9])(?<y>(19|20)[0-9]{2})[-_./ ]?[Ww](?<w>[0-9]{2})(-(?<d>[1-7]))?(?![\p{L}0-9])""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InName();
}
