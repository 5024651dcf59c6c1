using System.CommandLine;
using TechBeats.Archive;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary>The options that say which issues of which archive are taken.</summary>
internal sealed class SelectionOptions
{
    private readonly Argument<string> archive = new("ARCHIVE")
    {
        Description = "Folder, zip, feed file or feed address; the current folder when not given",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> config = new("--config")
    {
        Description = "File of settings; default techbeats.yml in the archive. What the command line says wins",
        HelpName = "FILE",
    };

    private readonly Option<int?> year = OptionValues.Of("--year", "YEAR", "Issues of this year", ValueForms.Year);

    private readonly Option<DateOnly?> from = OptionValues.Of("--from", "DATE", "Issues of this day or later, as 2023-08-30, 2023-08 or 2023", ValueForms.FirstDay);

    private readonly Option<DateOnly?> to = OptionValues.Of("--to", "DATE", "Issues of this day or earlier, as 2023-08-30, 2023-08 or 2023", ValueForms.LastDay);

    private readonly Option<string[]> tags = new("--tag")
    {
        Description = "Issues with this tag; may repeat, and then any of them will do",
        HelpName = "TAG",
    };

    private readonly Option<IReadOnlyList<(int First, int Last)>?> issues =
        OptionValues.OfObject("--issues", "NUMBERS", "Issues by number, as 5, 5-6 or 1-3,9", ValueForms.Numbers);

    private readonly Option<string[]> exclude = new("--exclude")
    {
        Description = "Leave out files whose path fits, as drafts/** or *-special.md; may repeat",
        HelpName = "PATTERN",
    };

    private readonly Option<string?> language = OptionValues.OfObject("--language", "TAG", "Language of issues that name none, as en or fr-CA; of translations, the one to take", ValueForms.Language);

    private readonly Option<SplitRule?> split = OptionValues.Of(
        "--split", "LEVEL", "Headings that begin issues within a file, h1 to h6; auto (default) finds them where each bears a date or a number; none", ValueForms.Split);

    private readonly Option<RepeatedRule?> repeated = OptionValues.Of(
        "--repeated", "RULE", "Text that opens or closes issue after issue: keep (default), or once, in the first of them", ValueForms.Repeated);

    /// <summary>Adds them to the command.</summary>
    public void AddTo(Command command)
    {
        archive.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.StartsWith('-'))
            {
                result.AddError($"There is no '{token.Value}' here");
            }
        });
        command.Add(archive);
        command.Add(config);
        command.Add(year);
        command.Add(from);
        command.Add(to);
        command.Add(tags);
        command.Add(issues);
        command.Add(exclude);
        command.Add(language);
        command.Add(split);
        command.Add(repeated);
    }

    /// <summary>What the user named as the archive.</summary>
    public string ArchiveOf(ParseResult parsed) => parsed.GetValue(archive) ?? ".";

    /// <summary>What the user named as the file of settings; null when nothing.</summary>
    public string? ConfigOf(ParseResult parsed) => parsed.GetValue(config);

    /// <summary>What the command line says.</summary>
    public BookSettings Of(ParseResult parsed) => new()
    {
        Period = BookSettings.PeriodOf(parsed.GetValue(year), parsed.GetValue(from), parsed.GetValue(to)),
        Tags = parsed.All(tags),
        Numbers = parsed.GetValue(issues),
        Exclude = parsed.All(exclude),
        Language = parsed.GetValue(language),
        Split = parsed.GetValue(split),
        Repeated = parsed.GetValue(repeated),
    };
}
