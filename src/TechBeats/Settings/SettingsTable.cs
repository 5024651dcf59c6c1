using TechBeats.Archive.Assembling;
using TechBeats.Building;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Settings;

/// <summary>
/// Every setting, one row each: key, option, parser, merge and documentation. A new setting is a row here and a line in
/// <c>OpenedBook.RequestOf</c>.
/// </summary>
internal static class SettingsTable
{
    private const string Period = "period";
    private const string Loudness = "verbosity";

    private static readonly string[] TextExtensions = [".md", ".markdown", ".html", ".htm"];
    private static readonly string[] PictureExtensions = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".bmp"];

    public static Setting<string> Title { get; } =
        new("title", SettingKinds.Line) { HelpName = "TITLE", Help = "Title over what the archive says" };

    public static Setting<string> Subtitle { get; } = new("subtitle", SettingKinds.Line);

    public static Setting<string> Author { get; } =
        new("author", SettingKinds.Names) { OtherKeys = ["authors"], HelpName = "AUTHOR", Help = "Author over what the archive says" };

    public static Setting<string> Language { get; } = new("language", SettingKinds.One(ValueParsers.Language))
    {
        HelpName = "TAG",
        Help = "Language of issues that name none, as en or fr-CA; of translations, the one to take",
    };

    public static Setting<string> Site { get; } = new("site", SettingKinds.One(ValueParsers.WebAddress));

    public static Setting<IReadOnlyList<string>> Paths { get; } = new("paths", SettingKinds.ArchivePaths) { OtherKeys = ["path"] };

    public static Setting<IReadOnlyList<string>> Exclude { get; } = new("exclude", SettingKinds.ArchivePaths)
    {
        HelpName = "PATTERN",
        Help = "Leave out files whose path fits, as drafts/** or *-special.md; may repeat",
    };

    public static Setting<int> Year { get; } =
        new("year", SettingKinds.One(ValueParsers.Year)) { Group = Period, HelpName = "YEAR", Help = "Issues of this year" };

    public static Setting<DateOnly> From { get; } = new("from", SettingKinds.One(ValueParsers.FirstDay))
    {
        Group = Period,
        HelpName = "DATE",
        Help = "Issues of this day or later, as 2023-08-30, 2023-08 or 2023",
    };

    public static Setting<DateOnly> To { get; } = new("to", SettingKinds.One(ValueParsers.LastDay))
    {
        Group = Period,
        HelpName = "DATE",
        Help = "Issues of this day or earlier, as 2023-08-30, 2023-08 or 2023",
    };

    public static Setting<IReadOnlyList<string>> Tags { get; } = new("tag", SettingKinds.Lines)
    {
        OtherKeys = ["tags"],
        HelpName = "TAG",
        Help = "Issues with this tag; may repeat, and then any of them will do",
    };

    public static Setting<IReadOnlyList<(int First, int Last)>> Numbers { get; } =
        new("issues", SettingKinds.Joined(ValueParsers.Numbers)) { HelpName = "NUMBERS", Help = "Issues by number, as 5, 5-6 or 1-3,9" };

    public static Setting<SplitRule> Split { get; } = new("split", SettingKinds.One(ValueParsers.Split))
    {
        HelpName = "LEVEL",
        Help = "Headings that begin issues within a file, h1 to h6; auto (default) finds them where each bears a date or a number; none",
    };

    public static Setting<BoilerplateRule> Repeated { get; } = new("repeated", SettingKinds.One(ValueParsers.Repeated))
    {
        HelpName = "RULE",
        Help = "Text that opens or closes issue after issue: keep (default), or once, in the first of them",
    };

    public static Setting<IReadOnlyList<string>> Permalinks { get; } =
        new("permalink", SettingKinds.Many(ValueParsers.Permalink)) { OtherKeys = ["permalinks"] };

    public static Setting<IReadOnlyList<IssueCorrection>> Corrections { get; } =
        new("per-issue", SettingKinds.FileOnly<IReadOnlyList<IssueCorrection>>(IssueCorrectionReader.Read));

    public static Setting<string> Preface { get; } = new("preface", SettingKinds.ArchiveFile(TextExtensions));

    public static Setting<string> Cover { get; } = new("cover", SettingKinds.ArchiveFile(PictureExtensions));

    public static Setting<PageStyle> Paper { get; } = new("paper", SettingKinds.One(ValueParsers.Paper))
    {
        HelpName = "PAPER",
        Help = "a4, a5, b5, letter, 6x9 or WIDTHxHEIGHT in mm or in; default a5",
    };

    public static Setting<FigurePreset> Figures { get; } = new("figures", SettingKinds.One(ValueParsers.Figures))
    {
        HelpName = "PRESET",
        Help = "print (220 dots an inch), screen (144), original or none; default print",
    };

    /// <summary>The store's folder. The command line's value stays as the user wrote it, since messages name it.</summary>
    public static Setting<string> Store { get; } = new("store", SettingKinds.OuterPath((path, _) => path))
    {
        HelpName = "DIR",
        Help = "Folder that keeps the figures; default .techbeats in the archive",
    };

    public static Setting<bool> Offline { get; } =
        new("offline", SettingKinds.Flag) { Conflicts = ["recover", "recover-from", "refresh"], Help = "Ask nothing of the network" };

    public static Setting<IReadOnlyList<string>> AllowedHosts { get; } = new("allow-host", SettingKinds.Many(ValueParsers.Host))
    {
        OtherKeys = ["allow-hosts"],
        HelpName = "HOST",
        Help = "A private or loopback host that figures may come from; may repeat",
        UserOnly = "A private host is not opened by a file that came with an archive",
    };

    public static Setting<bool> Recover { get; } = new("recover", SettingKinds.Flag)
    {
        Help = "Ask the web archive for copies of lost figures, nearest to the issue's date; at most 20 requests a minute",
    };

    public static Setting<Uri> RecoverFrom { get; } = new("recover-from", SettingKinds.One(ValueParsers.CdxServer))
    {
        HelpName = "ADDRESS",
        Help = "The web archive's register of copies (CDX), in place of the Internet Archive's; asked as with --recover",
        UserOnly = "Another web archive is not asked because a file that came with an archive says so",
    };

    public static Setting<IReadOnlyList<string>> Fonts { get; } = new("font", SettingKinds.OuterPaths)
    {
        OtherKeys = ["fonts"],
        HelpName = "FILE_OR_DIR",
        Help = "A further font, or a folder of them, for characters that the bundled ones lack; may repeat",
    };

    public static Setting<bool> Strict { get; } =
        new("strict", SettingKinds.Flag) { Help = "Make no book when there is a problem of severity warning or worse" };

    public static Setting<string> Output { get; } = new("output", SettingKinds.OuterPath(OutputPath.Resolve, OutputPath.Extension))
    {
        OptionAliases = ["-o"],
        HelpName = "FILE",
        Help = "The file to write; default TITLE-PERIOD.pdf in the current folder",
    };

    public static Setting<string> Report { get; } = new("report", SettingKinds.OuterPath((path, host) => host.PathOf(path), ".json"))
    {
        HelpName = "FILE.json",
        Help = "Write a report that programs can read",
    };

    public static Setting<int> Jobs { get; } = new("jobs", SettingKinds.One(ValueParsers.Jobs))
    {
        HelpName = "N",
        Help = "Work done at the same time; default one per processor; it never changes the book",
    };

    public static Setting<bool> Quiet { get; } =
        new("quiet", SettingKinds.Flag) { Group = Loudness, Conflicts = ["verbose"], Help = "Nothing but problems on standard error" };

    public static Setting<bool> Verbose { get; } =
        new("verbose", SettingKinds.Flag) { Group = Loudness, Help = "Every problem and the time of every stage" };

    /// <summary>Every setting, in the order in which people look for them.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Title, Subtitle, Author, Language, Site,
        Paths, Exclude, Year, From, To, Tags, Numbers, Split, Repeated, Permalinks, Corrections, Preface, Cover,
        Paper, Figures, Store, Offline, AllowedHosts, Recover, RecoverFrom, Fonts, Strict, Output, Report, Jobs, Quiet, Verbose,
    ];
}
