using TechBeats.Archive;
using TechBeats.Building;
using TechBeats.Reporting;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Settings;

/// <summary>Everything that a person may say of a book, on the command line or in a file of settings. Null where nothing was said; every path outside the archive is absolute.</summary>
internal sealed record BookSettings
{
    public string? Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Author { get; init; }

    public string? Language { get; init; }

    public string? SiteAddress { get; init; }

    public IReadOnlyList<string>? Paths { get; init; }

    public IReadOnlyList<string>? Exclude { get; init; }

    /// <summary>The first and the last day of the issues to take.</summary>
    public (DateOnly? From, DateOnly? To)? Period { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public IReadOnlyList<(int First, int Last)>? Numbers { get; init; }

    public SplitRule? Split { get; init; }

    public RepeatedRule? Repeated { get; init; }

    public IReadOnlyList<string>? Permalinks { get; init; }

    public IReadOnlyList<IssueCorrection>? Corrections { get; init; }

    public string? Preface { get; init; }

    public string? Cover { get; init; }

    public PageStyle? Paper { get; init; }

    public FigurePreset? Figures { get; init; }

    public string? Store { get; init; }

    public bool? IsOffline { get; init; }

    public IReadOnlyList<string>? AllowedHosts { get; init; }

    /// <summary>True to ask the web archive for lost figures.</summary>
    public bool? IsRecovering { get; init; }

    /// <summary>The web archive's register of copies, asked for lost figures.</summary>
    public Uri? RecoverFrom { get; init; }

    public IReadOnlyList<string>? Fonts { get; init; }

    public bool? IsStrict { get; init; }

    public string? Output { get; init; }

    public string? Report { get; init; }

    public int? Jobs { get; init; }

    public Volume? Volume { get; init; }

    /// <summary>What is said here, and where nothing is, what others say. What is said of the period is said of all of it.</summary>
    public BookSettings Over(BookSettings other) => new()
    {
        Title = Title ?? other.Title,
        Subtitle = Subtitle ?? other.Subtitle,
        Author = Author ?? other.Author,
        Language = Language ?? other.Language,
        SiteAddress = SiteAddress ?? other.SiteAddress,
        Paths = Paths ?? other.Paths,
        Exclude = Exclude ?? other.Exclude,
        Period = Period ?? other.Period,
        Tags = Tags ?? other.Tags,
        Numbers = Numbers ?? other.Numbers,
        Split = Split ?? other.Split,
        Repeated = Repeated ?? other.Repeated,
        Permalinks = Permalinks ?? other.Permalinks,
        Corrections = Corrections ?? other.Corrections,
        Preface = Preface ?? other.Preface,
        Cover = Cover ?? other.Cover,
        Paper = Paper ?? other.Paper,
        Figures = Figures ?? other.Figures,
        Store = Store ?? other.Store,
        IsOffline = IsOffline ?? other.IsOffline,
        AllowedHosts = AllowedHosts ?? other.AllowedHosts,
        IsRecovering = IsRecovering ?? other.IsRecovering,
        RecoverFrom = RecoverFrom ?? other.RecoverFrom,
        Fonts = Fonts ?? other.Fonts,
        IsStrict = IsStrict ?? other.IsStrict,
        Output = Output ?? other.Output,
        Report = Report ?? other.Report,
        Jobs = Jobs ?? other.Jobs,
        Volume = Volume ?? other.Volume,
    };

    /// <summary>The days from the first to the last that a year, a first and a last day leave; null when none is given.</summary>
    public static (DateOnly? From, DateOnly? To)? PeriodOf(int? year, DateOnly? from, DateOnly? to)
    {
        if (year is { } only)
        {
            var (start, end) = (new DateOnly(only, 1, 1), new DateOnly(only, 12, 31));
            from = from > start ? from : start;
            to = to < end ? to : end;
        }

        return from is null && to is null ? null : (from, to);
    }
}
