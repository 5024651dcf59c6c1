using TechBeats.Model;

namespace TechBeats.Typesetting.Styles;

/// <summary>
/// The words that the book itself adds to those of its authors, in one language. Words that stand with a number or a
/// name hold its place as <c>{0}</c>.
/// </summary>
public sealed partial record Wording
{
    /// <summary>BCP 47 tag of the words.</summary>
    public string Language { get; init; } = "en";

    /// <summary>January to December, as they stand inside a date.</summary>
    public IReadOnlyList<string> Months { get; init; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>A whole date from <c>{day}</c>, <c>{month}</c> (the name), <c>{number}</c> (the month's number) and <c>{year}</c>.</summary>
    public string DatePattern { get; init; } = "{day} {month} {year}";

    /// <summary>A month of a year, from the same pieces.</summary>
    public string MonthPattern { get; init; } = "{month} {year}";

    public string Contents { get; init; } = "Contents";

    public string Continued { get; init; } = "continued";

    /// <summary>Before an issue's number.</summary>
    public string IssueNumber { get; init; } = "No. {0}";

    public string OneIssue { get; init; } = "1 issue";

    public string ManyIssues { get; init; } = "{0} issues";

    public string OneMinute { get; init; } = "1 minute";

    public string ManyMinutes { get; init; } = "{0} minutes";

    public string OneFigure { get; init; } = "1 figure";

    public string ManyFigures { get; init; } = "{0} figures";

    public string ManyWords { get; init; } = "{0} words";

    public string YearlyDigest { get; init; } = "A yearly digest";

    public string Digest { get; init; } = "A digest";

    public string CollectedIssues { get; init; } = "Collected issues";

    public string Undated { get; init; } = "Undated";

    public string Author { get; init; } = "Author";

    public string Period { get; init; } = "Period";

    public string Site { get; init; } = "Published at";

    public string Licence { get; init; } = "Licence";

    public string Fonts { get; init; } = "Set in";

    public string LinksByKind { get; init; } = "Links by kind";

    public string Papers { get; init; } = "Papers";

    public string Repositories { get; init; } = "Repositories";

    public string Videos { get; init; } = "Videos";

    public string Articles { get; init; } = "Articles";

    public string Topics { get; init; } = "Topics";

    /// <summary>Beside a link that several issues have; holds the number of the first.</summary>
    public string FirstIn { get; init; } = "first in no. {0}";

    public string LostFigures { get; init; } = "Figures that could not be had";

    /// <summary>What stands for a figure of which nothing is known but the heading it stands under.</summary>
    public string FigureUnder { get; init; } = "Figure: {0}";

    public string Figure { get; init; } = "Figure";

    /// <summary>Under a figure that came from the web archive; holds the day of its copy.</summary>
    public string SnapshotOf { get; init; } = "web archive’s copy of {0}";

    /// <summary>Under a figure that moved on a screen.</summary>
    public string FirstFrame { get; init; } = "animated; first frame";

    public string Video { get; init; } = "Video";

    public string Audio { get; init; } = "Audio";

    public string WebPage { get; init; } = "Page";

    public string Post { get; init; } = "Post";

    /// <summary>Reasons on the card of a figure that could not be had; holds the day on which the address ended.</summary>
    public string Expired { get; init; } = "link expired {0}";

    public string ExpiredSometime { get; init; } = "link expired";

    public string NotFound { get; init; } = "not found";

    public string Refused { get; init; } = "refused";

    public string TimedOut { get; init; } = "no answer in time";

    public string Unreachable { get; init; } = "host not reached";

    public string TooLarge { get; init; } = "too large";

    public string NotAPicture { get; init; } = "not a picture";

    public string Undecodable { get; init; } = "can’t be read";

    public string Offline { get; init; } = "not kept in the store";

    public string NotWanted { get; init; } = "left out";

    public string NotLookedFor { get; init; } = "not looked for";

    /// <summary>The words of a language; English where the language is unknown or has no table yet.</summary>
    /// <param name="language">BCP 47 tag; only its first part counts.</param>
    public static Wording For(string? language) =>
        language is null ? English : Known(language.Split('-', '_')[0].ToLowerInvariant());

    /// <summary>A whole date, such as <c>11 October 2023</c>.</summary>
    public string Date(DateOnly date) => Fill(DatePattern, date);

    /// <summary>A stretch of days, such as <c>23 August – 11 October 2023</c>; a year that both days share is named once where it stands last.</summary>
    public string Dates(DateOnly from, DateOnly to)
    {
        const string Year = " {year}";
        var isShared = from.Year == to.Year && DatePattern.EndsWith(Year, StringComparison.Ordinal);
        return from == to ? Date(from) : $"{(isShared ? Fill(DatePattern[..^Year.Length], from) : Date(from))} – {Date(to)}";
    }

    /// <summary>A month, such as <c>October 2023</c>.</summary>
    public string Month(DateOnly date) => Fill(MonthPattern, date);

    public string Issues(int count) => Counted(count, OneIssue, ManyIssues);

    public string Minutes(int count) => Counted(count, OneMinute, ManyMinutes);

    public string Figures(int count) => Counted(count, OneFigure, ManyFigures);

    /// <summary>Why a figure could not be had, in a few words.</summary>
    public string Reason(FigureLost lost)
    {
        ArgumentNullException.ThrowIfNull(lost);
        var words = lost.Reason switch
        {
            LossReason.Expired => lost.Date is { } day ? string.Format(Expired, Date(day)) : ExpiredSometime,
            LossReason.NotFound => NotFound,
            LossReason.Refused => Refused,
            LossReason.TimedOut => TimedOut,
            LossReason.Unreachable => Unreachable,
            LossReason.TooLarge => TooLarge,
            LossReason.NotAPicture => NotAPicture,
            LossReason.Undecodable => Undecodable,
            LossReason.Offline => Offline,
            LossReason.NotWanted => NotWanted,
            _ => throw new ArgumentOutOfRangeException(nameof(lost), lost.Reason, "A reason without words"),
        };
        return LossDetail.Describe(lost) is { } detail ? $"{words} ({detail})" : words;
    }

    private static string Counted(int count, string one, string many) =>
        count == 1 ? one : string.Format(many, count);

    private string Fill(string pattern, DateOnly date) => pattern
        .Replace("{day}", $"{date.Day}", StringComparison.Ordinal)
        .Replace("{month}", Months[date.Month - 1], StringComparison.Ordinal)
        .Replace("{number}", $"{date.Month}", StringComparison.Ordinal)
        .Replace("{year}", $"{date.Year}", StringComparison.Ordinal);
}
