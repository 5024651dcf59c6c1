using TechBeats.Archive;
using TechBeats.Archive.Assembling;
using TechBeats.Archive.Typography;
using TechBeats.Building;
using TechBeats.Figures;
using TechBeats.Figures.Recovery;
using TechBeats.Reporting;
using TechBeats.Settings;
using TechBeats.Sources;
using TechBeats.Sources.Files;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Commands;

/// <summary>An archive with the settings of its book, from the command line and a settings file.</summary>
/// <param name="Archive">The archive.</param>
/// <param name="Settings">The settings.</param>
internal sealed record OpenedBook(OpenArchive Archive, BookSettings Settings)
{
    public Verbosity Verbosity => Settings.Verbosity ?? Verbosity.Normal;

    /// <summary>Opens the user's archive and reads its settings file.</summary>
    /// <param name="archive">The archive as the user wrote it.</param>
    /// <param name="config">The settings file from the user, or null to look for one in the archive.</param>
    /// <param name="settings">The settings of the command line, which take precedence.</param>
    /// <param name="host">The program's environment.</param>
    /// <param name="cancellation">Cancels the opening.</param>
    /// <exception cref="Model.UnusableRequestException">The archive can't be opened, or the settings file is invalid.</exception>
    public static async Task<OpenedBook> OpenAsync(
        string archive,
        string? config,
        BookSettings settings,
        Host host,
        CancellationToken cancellation
    )
    {
        var named = config is null ? null : SettingsFile.Named(host.PathOf(config), config);

        // A web feed must be fetched before it can contain settings. The network settings of a named file apply to this fetch too.
        var before = named is null ? settings : settings.Over(named.Read(files: null));
        var (isOffline, hosts) = (before.GetValue(SettingsTable.Offline) ?? false, before.Get(SettingsTable.AllowedHosts) ?? []);
        var open = await ArchivePlace.OpenAsync(host.PlaceOf(archive), isOffline, hosts, cancellation);
        var file = named ?? SettingsFile.FindIn(open);
        return new OpenedBook(open, file is null ? settings : settings.Over(file.Read(open.Files)));
    }

    /// <summary>The request for the archive.</summary>
    public BuildRequest Request(Host host) => RequestOf(Settings, Archive.Files, host);

    /// <summary>The request for files with settings.</summary>
    public static BuildRequest RequestOf(BookSettings settings, IFileTree files, Host host)
    {
        var theme = settings.Get(SettingsTable.Theme) ?? HouseTheme.Theme;
        var page = settings.Get(SettingsTable.Paper) ?? (theme.Paper is { } paper ? PageStyle.Named(paper)! : BuildRequest.DefaultPage);
        page = theme.Columns > 1 ? page.WithColumns(theme.Columns) : page;
        return new BuildRequest
        {
            Archive = ArchiveOf(settings, files),
            Figures = FiguresOf(settings, page, host),
            Theme = theme,
            Links = settings.GetValue(SettingsTable.Links) ?? LinkForm.Quiet,
            Page = page,
            HasGlance = settings.GetValue(SettingsTable.Glance) ?? true,
            Fonts = settings.Get(SettingsTable.Fonts) ?? [],
            SystemFonts = SystemFontFolders.Find(host),
            AllowsMissingGlyphs = settings.GetValue(SettingsTable.AllowMissingGlyphs) ?? false,
            IsStrict = settings.GetValue(SettingsTable.Strict) ?? false,
            Output = settings.Get(SettingsTable.Output),
            Folder = host.Folder,
        };
    }

    private static ArchiveRequest ArchiveOf(BookSettings settings, IFileTree files) => new()
    {
        Files = files,
        Title = settings.Get(SettingsTable.Title),
        Subtitle = settings.Get(SettingsTable.Subtitle),
        Author = settings.Get(SettingsTable.Author),
        Language = settings.Get(SettingsTable.Language),
        SiteAddress = settings.Get(SettingsTable.Site),
        License = settings.Get(SettingsTable.License),
        Paths = settings.Get(SettingsTable.Paths) ?? [],
        Selection = new Selection
        {
            From = settings.Period?.From,
            To = settings.Period?.To,
            Tags = settings.Get(SettingsTable.Tags) ?? [],
            Numbers = settings.Get(SettingsTable.Numbers) ?? [],
            Exclude = settings.Get(SettingsTable.Exclude) ?? [],
        },
        Split = settings.GetValue(SettingsTable.Split) ?? SplitRule.Auto,
        Repeated = settings.GetValue(SettingsTable.Repeated) ?? BoilerplateRule.Keep,
        Typography = settings.GetValue(SettingsTable.Typography) ?? TypographyRule.Site,
        Permalinks = settings.Get(SettingsTable.Permalinks) ?? [],
        Corrections = settings.Get(SettingsTable.Corrections) ?? [],
        Preface = settings.Get(SettingsTable.Preface),
        Cover = settings.Get(SettingsTable.Cover),
        Jobs = settings.GetValue(SettingsTable.Jobs) ?? Environment.ProcessorCount,
    };

    private static FigureOptions FiguresOf(BookSettings settings, PageStyle page, Host host)
    {
        var preset = settings.GetValue(SettingsTable.Figures) ?? FigurePreset.Print;
        return new FigureOptions
        {
            Limits = preset.LimitsOn(page),
            AreUnwanted = preset == FigurePreset.None,
            IsOffline = settings.GetValue(SettingsTable.Offline) ?? false,
            AllowedHosts = settings.Get(SettingsTable.AllowedHosts) ?? [],
            Recovery = settings.Get(SettingsTable.RecoverFrom) is { } server ? new RecoveryOptions { CdxServer = server }
                : settings.GetValue(SettingsTable.Recover) is true ? new RecoveryOptions()
                : null,
            Worker = host.Worker,
        };
    }
}
