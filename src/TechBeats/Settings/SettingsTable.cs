using TechBeats.Archive.Assembling;
using TechBeats.Archive.Typography;
using TechBeats.Building;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Settings;

/// <summary>
/// All settings, one row each: key, option, parser, merge rule and documentation. A new setting needs a row here and a line in
/// <c>OpenedBook.RequestOf</c>.
/// </summary>
internal static class SettingsTable
{
    private const string Period = "period";
    private const string VerbosityGroup = "verbosity";

    private static readonly string[] TextExtensions = [".md", ".markdown", ".html", ".htm"];
    private static readonly string[] PictureExtensions = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".bmp"];

    public static Setting<string> Title { get; } =
        new("title", SettingKinds.Line) { HelpName = "TITLE", Help = "Title of the book, instead of the archive's" };

    public static Setting<string> Subtitle { get; } = new("subtitle", SettingKinds.Line);

    public static Setting<string> Author { get; } =
        new("author", SettingKinds.Names)
        {
            OtherKeys = ["authors"],
            HelpName = "AUTHOR",
            Help = "Author of the book, instead of the archive's",
        };

    public static Setting<string> Language { get; } = new("language", SettingKinds.One(ValueParsers.Language))
    {
        HelpName = "TAG",
        Help = "Language of issues that state none, such as en or fr-CA; also the translation to choose",
    };

    public static Setting<string> Site { get; } = new("site", SettingKinds.One(ValueParsers.WebAddress));

    public static Setting<string> License { get; } = new("license", SettingKinds.Line) { OtherKeys = ["licence"] };

    public static Setting<IReadOnlyList<string>> Paths { get; } = new("paths", SettingKinds.ArchivePaths) { OtherKeys = ["path"] };

    public static Setting<IReadOnlyList<string>> Exclude { get; } = new("exclude", SettingKinds.ArchivePaths)
    {
        HelpName = "PATTERN",
        Help = "Skip files whose path matches, such as drafts/** or *-special.md; repeatable",
    };

    public static Setting<int> Year { get; } =
        new("year", SettingKinds.One(ValueParsers.Year)) { Group = Period, HelpName = "YEAR", Help = "Only issues of this year" };

    public static Setting<DateOnly> From { get; } = new("from", SettingKinds.One(ValueParsers.FirstDay))
    {
        Group = Period,
        HelpName = "DATE",
        Help = "Only issues of this date or later: 2023-08-30, 2023-08 or 2023",
    };

    public static Setting<DateOnly> To { get; } = new("to", SettingKinds.One(ValueParsers.LastDay))
    {
        Group = Period,
        HelpName = "DATE",
        Help = "Only issues of this date or earlier: 2023-08-30, 2023-08 or 2023",
    };

    public static Setting<IReadOnlyList<string>> Tags { get; } = new("tag", SettingKinds.Lines)
    {
        OtherKeys = ["tags"],
        HelpName = "TAG",
        Help = "Only issues with this tag; repeatable, any of the tags matches",
    };

    public static Setting<IReadOnlyList<(int First, int Last)>> Numbers { get; } =
        new("issues", SettingKinds.Joined(ValueParsers.Numbers))
        {
            HelpName = "NUMBERS",
            Help = "Only issues with these numbers: 5, 5-6 or 1-3,9",
        };

    public static Setting<SplitRule> Split { get; } = new("split", SettingKinds.One(ValueParsers.Split))
    {
        HelpName = "LEVEL",
        Help = "Heading level that starts an issue within a file, h1 to h6; auto (default) detects headings with dates or numbers; none",
    };

    public static Setting<BoilerplateRule> Repeated { get; } = new("repeated", SettingKinds.One(ValueParsers.Repeated))
    {
        HelpName = "RULE",
        Help = "Text at the start or end of many issues: keep (default), or once to print it in the first of them only",
    };

    public static Setting<TypographyRule> Typography { get; } = new("typography", SettingKinds.One(ValueParsers.Typography))
    {
        HelpName = "RULE",
        Help = "Quotes, dashes and ellipses: site (default) as the site's generator prints them, none as typed, full also in HTML",
    };

    public static Setting<IReadOnlyList<string>> Permalinks { get; } =
        new("permalink", SettingKinds.Many(ValueParsers.Permalink)) { OtherKeys = ["permalinks"] };

    public static Setting<IReadOnlyList<IssueCorrection>> Corrections { get; } =
        new("per-issue", SettingKinds.FileOnly<IReadOnlyList<IssueCorrection>>(IssueCorrectionReader.Read));

    public static Setting<string> Preface { get; } = new("preface", SettingKinds.ArchiveFile(TextExtensions));

    public static Setting<string> Cover { get; } = new("cover", SettingKinds.ArchiveFile(PictureExtensions));

    public static Setting<Theme> Theme { get; } = new("theme", SettingKinds.One(ValueParsers.Theme, ThemeReader.Read))
    {
        HelpName = "THEME",
        Help = "house (default), journal, technical, newsprint or plain",
    };

    public static Setting<LinkForm> Links { get; } = new("links", SettingKinds.One(ValueParsers.Links))
    {
        HelpName = "FORM",
        Help = "quiet (default), or notes to number links and print their addresses",
    };

    public static Setting<PageStyle> Paper { get; } = new("paper", SettingKinds.One(ValueParsers.Paper))
    {
        HelpName = "PAPER",
        Help = "a4, a5 (default), b5, letter, 6x9, screen, or WIDTHxHEIGHT in mm or in",
    };

    public static Setting<FigurePreset> Figures { get; } = new("figures", SettingKinds.One(ValueParsers.Figures))
    {
        HelpName = "PRESET",
        Help = "print (default, 220 dpi), screen (144 dpi), original or none",
    };

    /// <summary>True if the book has the spread at a glance.</summary>
    public static Setting<bool> Glance { get; } = new("glance", SettingKinds.One(ValueParsers.Glance))
    {
        HelpName = "RULE",
        Help = "Charts of words, links and topics after the contents: auto (default), or none",
    };

    /// <summary>The store's folder. The command line's value stays as written, for messages.</summary>
    public static Setting<string> Store { get; } = new("store", SettingKinds.OuterPath((path, _) => path))
    {
        HelpName = "DIR",
        Help = "Folder of the figure store; default .techbeats in the archive",
    };

    public static Setting<bool> Offline { get; } =
        new("offline", SettingKinds.Flag) { Conflicts = ["recover", "recover-from", "refresh"], Help = "Do not use the network" };

    public static Setting<IReadOnlyList<string>> AllowedHosts { get; } = new("allow-host", SettingKinds.Many(ValueParsers.Host))
    {
        OtherKeys = ["allow-hosts"],
        HelpName = "HOST",
        Help = "Private or loopback host that figures may be fetched from; repeatable",
        UserOnly = "A settings file in an archive can't allow private hosts",
    };

    public static Setting<bool> Recover { get; } = new("recover", SettingKinds.Flag)
    {
        Help = "Fetch copies of lost figures from the web archive, nearest to the issue's date; at most 20 requests a minute",
    };

    public static Setting<Uri> RecoverFrom { get; } = new("recover-from", SettingKinds.One(ValueParsers.CdxServer))
    {
        HelpName = "ADDRESS",
        Help = "CDX server of another web archive than the Internet Archive's; implies --recover",
        UserOnly = "A settings file in an archive can't choose another web archive",
    };

    public static Setting<IReadOnlyList<string>> Fonts { get; } = new("font", SettingKinds.OuterPaths)
    {
        OtherKeys = ["fonts"],
        HelpName = "FILE_OR_DIR",
        Help = "Font file, or folder of fonts, for characters that the bundled fonts lack; repeatable",
    };

    public static Setting<bool> AllowMissingGlyphs { get; } = new("allow-missing-glyphs", SettingKinds.Flag)
    {
        Help = "Make the book even if no font has its script; missing characters print as boxes",
    };

    public static Setting<bool> Strict { get; } =
        new("strict", SettingKinds.Flag) { Help = "Make no book if a problem is a warning or an error" };

    public static Setting<string> Output { get; } = new("output", SettingKinds.OuterPath(OutputPath.Resolve, OutputPath.Extension))
    {
        OptionAliases = ["-o"],
        HelpName = "FILE",
        Help = "Output file; default TITLE-PERIOD.pdf in the current folder",
    };

    public static Setting<string> Report { get; } = new("report", SettingKinds.OuterPath((path, host) => host.PathOf(path), ".json"))
    {
        HelpName = "FILE.json",
        Help = "Write a JSON report to this file",
    };

    public static Setting<int> Jobs { get; } = new("jobs", SettingKinds.One(ValueParsers.Jobs))
    {
        HelpName = "N",
        Help = "Maximum number of parallel jobs; default one per processor; it never changes the book",
    };

    public static Setting<bool> Quiet { get; } =
        new("quiet", SettingKinds.Flag) { Group = VerbosityGroup, Conflicts = ["verbose"], Help = "Print only problems on standard error" };

    public static Setting<bool> Verbose { get; } =
        new("verbose", SettingKinds.Flag) { Group = VerbosityGroup, Help = "Print every problem and the time of each stage" };

    /// <summary>All settings in documentation order.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Title, Subtitle, Author, Language, Site, License,
        Paths, Exclude, Year, From, To, Tags, Numbers, Split, Repeated, Permalinks, Corrections, Preface, Cover,
        Theme, Links, Paper, Glance, Figures, Typography, Store, Offline, AllowedHosts, Recover, RecoverFrom,
        Fonts, AllowMissingGlyphs, Strict, Output, Report, Jobs, Quiet, Verbose,
    ];
}
