using System.CommandLine;
using TechBeats.Reporting;
using TechBeats.Settings;

namespace TechBeats.Commands;

/// <summary>The options that say how hard the program works and how much it tells.</summary>
internal sealed class TalkOptions
{
    private readonly Option<int?> jobs = OptionValues.Of("--jobs", "N", "Work done at the same time; default one per processor; it never changes the book", ValueForms.Jobs);

    private readonly Option<bool> quiet = new("--quiet") { Description = "Nothing but problems on standard error" };

    private readonly Option<bool> verbose = new("--verbose") { Description = "Every problem and the time of every stage" };

    /// <summary>Adds them to the command.</summary>
    public void AddTo(Command command)
    {
        command.Add(jobs);
        command.Add(quiet);
        command.Add(verbose);
        command.Validators.Add(result =>
        {
            if (result.GetValue(quiet) && result.GetValue(verbose))
            {
                result.AddError("--quiet and --verbose can't both be meant");
            }
        });
    }

    /// <summary>What the command line says.</summary>
    public BookSettings Of(ParseResult parsed) => new()
    {
        Jobs = parsed.GetValue(jobs),
        Volume = parsed.GetValue(quiet) ? Volume.Quiet : parsed.GetValue(verbose) ? Volume.Verbose : null,
    };
}
