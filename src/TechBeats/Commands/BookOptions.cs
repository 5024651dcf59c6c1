using System.CommandLine;
using TechBeats.Archive.Gathering;
using TechBeats.Building;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Commands;

/// <summary>The options that say how a book is made, whatever archive it comes from.</summary>
internal sealed class BookOptions
{
    private readonly Option<string?> output;

    private readonly Option<PageStyle> paper = new("--paper")
    {
        Description = "a4, a5, b5, letter, 6x9 or WIDTHxHEIGHT in mm or in; default a5",
        HelpName = "PAPER",
        CustomParser = OptionValues.Paper,
    };

    private readonly Option<FigurePreset> figures = new("--figures")
    {
        Description = "print (220 dots an inch), screen (144), original or none; default print",
        HelpName = "PRESET",
        CustomParser = OptionValues.Figures,
    };

    private readonly Option<string[]> fonts = new("--font")
    {
        Description = "A further font, or a folder of them, for characters that the bundled ones lack; may repeat",
        HelpName = "FILE_OR_DIR",
    };

    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Make no book when there is a problem of severity warning or worse",
    };

    private readonly Option<string?> report = new("--report")
    {
        Description = "Write a report that programs can read",
        HelpName = "FILE.json",
    };

    public BookOptions(string outputDescription) =>
        output = new Option<string?>("--output", "-o") { Description = outputDescription, HelpName = "FILE" };

    /// <summary>Adds them to the command.</summary>
    public void AddTo(Command command)
    {
        command.Add(output);
        command.Add(paper);
        command.Add(figures);
        command.Add(fonts);
        command.Add(strict);
        command.Add(report);
    }

    /// <summary>The absolute path of the report; null when none is wanted.</summary>
    public string? ReportOf(ParseResult parsed, Surroundings surroundings) =>
        parsed.GetValue(report) is { } path ? surroundings.PathOf(path) : null;

    /// <summary>The request that the options make for these files.</summary>
    public BuildRequest RequestFor(IFileTree files, ParseResult parsed, Surroundings surroundings) => new()
    {
        Files = files,
        Page = parsed.GetValue(paper) ?? BuildRequest.UsualPage,
        Figures = parsed.GetValue(figures),
        Fonts = [.. (parsed.GetValue(fonts) ?? []).Select(surroundings.PathOf)],
        IsStrict = parsed.GetValue(strict),
        Output = parsed.GetValue(output) is { } path ? OutputPath.Of(path, surroundings) : null,
        Folder = surroundings.Folder,
    };
}
