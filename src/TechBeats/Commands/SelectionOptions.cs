using System.CommandLine;
using TechBeats.Archive.Gathering;

namespace TechBeats.Commands;

/// <summary>The options that say which issues of which archive are taken.</summary>
internal sealed class SelectionOptions
{
    private readonly Argument<string> archive = new("ARCHIVE")
    {
        Description = "Folder of the archive; the current folder when not given",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<int?> year = new("--year")
    {
        Description = "Issues of this year",
        HelpName = "YEAR",
        CustomParser = OptionValues.Year,
    };

    private readonly Option<DateOnly?> from = new("--from")
    {
        Description = "Issues of this day or later, as 2023-08-30, 2023-08 or 2023",
        HelpName = "DATE",
        CustomParser = OptionValues.FirstDay,
    };

    private readonly Option<DateOnly?> to = new("--to")
    {
        Description = "Issues of this day or earlier, as 2023-08-30, 2023-08 or 2023",
        HelpName = "DATE",
        CustomParser = OptionValues.LastDay,
    };

    private readonly Option<string[]> tags = new("--tag")
    {
        Description = "Issues with this tag; may repeat, and then any of them will do",
        HelpName = "TAG",
    };

    private readonly Option<IReadOnlyList<(int First, int Last)>> issues = new("--issues")
    {
        Description = "Issues by number, as 5, 5-6 or 1-3,9",
        HelpName = "NUMBERS",
        CustomParser = OptionValues.Numbers,
    };

    private readonly Option<string[]> exclude = new("--exclude")
    {
        Description = "Leave out files whose path fits, as drafts/** or *-special.md; may repeat",
        HelpName = "PATTERN",
    };

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
        command.Add(year);
        command.Add(from);
        command.Add(to);
        command.Add(tags);
        command.Add(issues);
        command.Add(exclude);
    }

    /// <summary>What the user named as the archive.</summary>
    public string ArchiveOf(ParseResult parsed) => parsed.GetValue(archive) ?? ".";

    /// <summary>The selection that the command line asks for.</summary>
    public Selection Of(ParseResult parsed)
    {
        var (first, last) = (parsed.GetValue(from), parsed.GetValue(to));
        if (parsed.GetValue(year) is { } only)
        {
            var (start, end) = (new DateOnly(only, 1, 1), new DateOnly(only, 12, 31));
            first = first > start ? first : start;
            last = last < end ? last : end;
        }

        return new Selection
        {
            From = first,
            To = last,
            Tags = parsed.GetValue(tags) ?? [],
            Numbers = parsed.GetValue(issues) ?? [],
            Exclude = parsed.GetValue(exclude) ?? [],
        };
    }
}
