using System.CommandLine;

namespace TechBeats.Commands;

/// <summary>The option that asks for a report.</summary>
internal sealed class ReportOption
{
    private readonly Option<string?> report = new("--report")
    {
        Description = "Write a report that programs can read",
        HelpName = "FILE.json",
    };

    public void AddTo(Command command) => command.Add(report);

    /// <summary>The absolute path of the report; null when none is wanted.</summary>
    public string? Of(ParseResult parsed, Surroundings surroundings) => parsed.GetValue(report) is { } path ? surroundings.PathOf(path) : null;
}
