using System.CommandLine;
using TechBeats.Reporting;

namespace TechBeats.Commands;

/// <summary>The options that say how hard the program works and how much it tells.</summary>
internal sealed class TalkOptions
{
    private readonly Option<int?> jobs = new("--jobs")
    {
        Description = "Work done at the same time; default one per processor; it never changes the book",
        HelpName = "N",
        CustomParser = OptionValues.Jobs,
    };

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

    public int JobsOf(ParseResult parsed) => parsed.GetValue(jobs) ?? Environment.ProcessorCount;

    public Volume VolumeOf(ParseResult parsed) =>
        parsed.GetValue(quiet) ? Volume.Quiet : parsed.GetValue(verbose) ? Volume.Verbose : Volume.Normal;
}
