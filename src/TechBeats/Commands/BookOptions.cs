using System.CommandLine;
using TechBeats.Building;
using TechBeats.Settings;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Commands;

/// <summary>The options that say how a book is made, whatever archive it comes from.</summary>
internal sealed class BookOptions
{
    private readonly Option<string?> output;

    private readonly Option<PageStyle?> paper =
        OptionValues.OfObject("--paper", "PAPER", "a4, a5, b5, letter, 6x9 or WIDTHxHEIGHT in mm or in; default a5", ValueForms.Paper);

    private readonly Option<FigurePreset?> figures =
        OptionValues.Of("--figures", "PRESET", "print (220 dots an inch), screen (144), original or none; default print", ValueForms.Figures);

    private readonly Option<string[]> fonts = new("--font")
    {
        Description = "A further font, or a folder of them, for characters that the bundled ones lack; may repeat",
        HelpName = "FILE_OR_DIR",
    };

    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Make no book when there is a problem of severity warning or worse",
    };

    private readonly ReportOption report = new();

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
        report.AddTo(command);
    }

    /// <summary>What the command line says.</summary>
    public BookSettings Of(ParseResult parsed, Surroundings surroundings) => new()
    {
        Paper = parsed.GetValue(paper),
        Figures = parsed.GetValue(figures),
        Fonts = parsed.All(fonts) is { } named ? [.. named.Select(surroundings.PathOf)] : null,
        IsStrict = parsed.Flag(strict),
        Output = parsed.GetValue(output) is { } path ? OutputPath.Of(path, surroundings) : null,
        Report = report.Of(parsed, surroundings),
    };
}
