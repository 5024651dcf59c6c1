using TechBeats.Archive;
using TechBeats.Building;
using TechBeats.Figures.Recovery;
using TechBeats.Reporting;
using TechBeats.Settings;
using TechBeats.Sources;
using TechBeats.Sources.Files;

namespace TechBeats.Commands;

/// <summary>An archive with everything that was said of its book: on the command line, else in a file of settings.</summary>
/// <param name="Archive">The archive.</param>
/// <param name="Settings">What was said.</param>
internal sealed record OpenedBook(OpenArchive Archive, BookSettings Settings)
{
    public Volume Volume => Settings.Volume ?? Volume.Normal;

    /// <summary>Opens the archive that the user named and reads its file of settings.</summary>
    /// <param name="archive">What the user named as the archive.</param>
    /// <param name="config">What the user named as the file of settings; null to look for one in the archive.</param>
    /// <param name="said">What the command line says; it wins.</param>
    /// <param name="surroundings">Where the program runs.</param>
    /// <param name="cancellation">Gives up at once.</param>
    /// <exception cref="Model.UnusableRequestException">There is no archive, or the file of settings can't be taken.</exception>
    public static async Task<OpenedBook> OpenAsync(string archive, string? config, BookSettings said, Surroundings surroundings, CancellationToken cancellation)
    {
        var named = config is null ? null : SettingsFile.Named(surroundings.PathOf(config), config);

        // A feed on the web is asked for before it can be looked into, and what a named file says of the network holds for it, too.
        var before = named is null ? said : said.Over(named.Read(files: null));
        var open = await ArchivePlace.OpenAsync(surroundings.PlaceOf(archive), before.IsOffline ?? false, before.AllowedHosts ?? [], cancellation);
        var file = named ?? SettingsFile.FoundIn(open);
        return new OpenedBook(open, file is null ? said : said.Over(file.Read(open.Files)));
    }

    /// <summary>The request that was made.</summary>
    public BuildRequest Request(Surroundings surroundings) => RequestOf(Settings, Archive.Files, surroundings);

    /// <summary>The request that settings make for files.</summary>
    public static BuildRequest RequestOf(BookSettings settings, IFileTree files, Surroundings surroundings) => new()
    {
        Files = files,
        Title = settings.Title,
        Subtitle = settings.Subtitle,
        Author = settings.Author,
        Language = settings.Language,
        SiteAddress = settings.SiteAddress,
        Paths = settings.Paths ?? [],
        Selection = new Selection
        {
            From = settings.Period?.From,
            To = settings.Period?.To,
            Tags = settings.Tags ?? [],
            Numbers = settings.Numbers ?? [],
            Exclude = settings.Exclude ?? [],
        },
        Split = settings.Split ?? SplitRule.Auto,
        Repeated = settings.Repeated ?? RepeatedRule.Keep,
        Permalinks = settings.Permalinks ?? [],
        Corrections = settings.Corrections ?? [],
        Preface = settings.Preface,
        Cover = settings.Cover,
        Page = settings.Paper ?? BuildRequest.UsualPage,
        Figures = settings.Figures ?? FigurePreset.Print,
        IsOffline = settings.IsOffline ?? false,
        AllowedHosts = settings.AllowedHosts ?? [],
        Recovery = settings.RecoverFrom is { } register ? new RecoveryOptions { Register = register } : settings.IsRecovering is true ? new RecoveryOptions() : null,
        Fonts = settings.Fonts ?? [],
        SystemFonts = SystemFontFolders.Of(surroundings),
        IsStrict = settings.IsStrict ?? false,
        Output = settings.Output,
        Folder = surroundings.Folder,
        Worker = surroundings.Worker,
        Jobs = settings.Jobs ?? Environment.ProcessorCount,
    };
}
