using TechBeats.Archive;
using TechBeats.Archive.Parsing.Metadata;
using TechBeats.Model;
using TechBeats.Reporting;

namespace TechBeats.Settings;

/// <summary>The keys and values of a file of settings as settings; what is none is told, all of it at once.</summary>
internal sealed class SettingsReader
{
    /// <summary>Every key, in the order in which people look for them.</summary>
    private static readonly string[] Keys =
    [
        "title", "subtitle", "author", "language", "site",
        "paths", "exclude", "year", "from", "to", "tag", "issues", "split", "repeated", "permalink", "per-issue", "preface", "cover",
        "paper", "figures", "store", "offline", "allow-host", "recover", "recover-from", "font", "strict", "output", "report", "jobs", "quiet", "verbose",
    ];

    /// <summary>The keys below the name of an issue.</summary>
    private static readonly string[] IssueKeys = ["title", "author", "date", "number", "language", "exclude"];

    /// <summary>Other names of keys: of several things people speak in the plural.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["authors"] = "author", ["path"] = "paths", ["tags"] = "tag", ["permalinks"] = "permalink", ["fonts"] = "font", ["allow-hosts"] = "allow-host",
    };

    private readonly SettingsValues values;
    private readonly SettingsPlace place;
    private (int? Year, DateOnly? From, DateOnly? To) period;

    private SettingsReader(SettingsPlace place)
    {
        this.place = place;
        values = new SettingsValues(place);
    }

    /// <summary>Reads settings.</summary>
    /// <param name="root">The file's content.</param>
    /// <param name="place">Where the file stands.</param>
    public static (BookSettings Settings, IReadOnlyList<Problem> Problems) Read(YamlMap root, SettingsPlace place)
    {
        var reader = new SettingsReader(place);
        var settings = new BookSettings();
        foreach (var (key, entry) in reader.values.Known(root, Keys, Others, "key"))
        {
            settings = reader.With(settings, key, entry);
        }

        var (year, from, to) = reader.period;
        settings = settings with { Period = BookSettings.PeriodOf(year, from, to) };
        if (settings.Period is { From: { } first, To: { } last } && first > last)
        {
            reader.values.Complain(root.Entries.First(entry => entry.Key is "to" or "from" or "year"), "From, to and year leave no day between them");
        }

        return (settings, reader.values.Problems);
    }

    private BookSettings With(BookSettings settings, string key, YamlEntry entry) => key switch
    {
        "title" => settings with { Title = values.Line(entry) },
        "subtitle" => settings with { Subtitle = values.Line(entry) },
        "author" => settings with { Author = values.Names(entry) },
        "language" => settings with { Language = values.Object(entry, ValueForms.Language) },
        "site" => settings with { SiteAddress = values.Object(entry, ValueForms.WebAddress) },
        "paths" => settings with { Paths = values.InnerPaths(entry) },
        "exclude" => settings with { Exclude = values.InnerPaths(entry) },
        "year" => Noted(settings, period with { Year = values.Value(entry, ValueForms.Year) }),
        "from" => Noted(settings, period with { From = values.Value(entry, ValueForms.FirstDay) }),
        "to" => Noted(settings, period with { To = values.Value(entry, ValueForms.LastDay) }),
        "tag" => settings with { Tags = values.List(entry) },
        "issues" => settings with { Numbers = values.Joined(entry, ValueForms.Numbers) },
        "split" => settings with { Split = values.Value(entry, ValueForms.Split) },
        "repeated" => settings with { Repeated = values.Value(entry, ValueForms.Repeated) },
        "permalink" => settings with { Permalinks = values.Objects(entry, ValueForms.Permalink) },
        "per-issue" => settings with { Corrections = Corrections(entry) },
        "preface" => settings with { Preface = values.InnerFile(entry, [".md", ".markdown", ".html", ".htm"]) },
        "cover" => settings with { Cover = values.InnerFile(entry, [".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".bmp"]) },
        "paper" => settings with { Paper = values.Object(entry, ValueForms.Paper) },
        "figures" => settings with { Figures = values.Value(entry, ValueForms.Figures) },
        "store" => settings with { Store = values.OuterPath(entry) },
        "offline" => settings with { IsOffline = values.Value(entry, ValueForms.Flag) },
        "allow-host" => settings with { AllowedHosts = Hosts(entry) },
        "recover" => settings with { IsRecovering = values.Value(entry, ValueForms.Flag) },
        "recover-from" => settings with { RecoverFrom = Register(entry) },
        "font" => settings with { Fonts = values.OuterPaths(entry) },
        "strict" => settings with { IsStrict = values.Value(entry, ValueForms.Flag) },
        "output" => settings with { Output = values.OuterPath(entry, ".pdf") },
        "report" => settings with { Report = values.OuterPath(entry, ".json") },
        "jobs" => settings with { Jobs = values.Value(entry, ValueForms.Jobs) },
        "quiet" => values.Value(entry, ValueForms.Flag) is true ? settings with { Volume = Volume.Quiet } : settings,
        "verbose" => values.Value(entry, ValueForms.Flag) is true ? settings with { Volume = Volume.Verbose } : settings,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "a key without a reading"),
    };

    private BookSettings Noted(BookSettings settings, (int?, DateOnly?, DateOnly?) said)
    {
        period = said;
        return settings;
    }

    /// <summary>Private hosts may be opened by the user alone, never by what came with an archive.</summary>
    private IReadOnlyList<string>? Hosts(YamlEntry entry)
    {
        if (place.IsNamed)
        {
            return values.Objects(entry, ValueForms.Host);
        }

        values.Complain(entry, "A private host is not opened by a file that came with an archive", "Say --allow-host on the command line, or name this file with --config");
        return null;
    }

    /// <summary>Who is told which figures a reader looks for, the user alone says.</summary>
    private Uri? Register(YamlEntry entry)
    {
        if (place.IsNamed)
        {
            return values.Object(entry, ValueForms.Register);
        }

        values.Complain(entry, "Another web archive is not asked because a file that came with an archive says so", "Say --recover-from on the command line, or name this file with --config");
        return null;
    }

    private List<IssueCorrection>? Corrections(YamlEntry entry)
    {
        if (values.Map(entry, "issues by their paths, each with its keys below it") is not { } issues)
        {
            return null;
        }

        var corrections = new List<IssueCorrection>();
        foreach (var issue in values.Unique(issues))
        {
            if (values.Map(issue, "keys with values, as author: NAME") is { } said)
            {
                corrections.Add(Correction(issue, said));
            }
        }

        return corrections;
    }

    private IssueCorrection Correction(YamlEntry issue, YamlMap said)
    {
        var correction = new IssueCorrection(issue.Key) { Place = new Place(place.Name, issue.Line) };
        foreach (var (key, entry) in values.Known(said, IssueKeys, Others, "key for an issue"))
        {
            correction = key switch
            {
                "title" => correction with { Title = values.Line(entry) },
                "author" => correction with { Author = values.Names(entry) },
                "date" => correction with { Date = values.Value(entry, ValueForms.Day) },
                "number" => correction with { Number = values.Value(entry, ValueForms.Number) },
                "language" => correction with { Language = values.Object(entry, ValueForms.Language) },
                _ => correction with { IsExcluded = values.Value(entry, ValueForms.Flag) is true },
            };
        }

        return correction;
    }
}
