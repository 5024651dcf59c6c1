using System.Globalization;
using SharpFuzz;
using TechBeats.Fuzzing;
using TechBeats.Fuzzing.Running;

// list                                 the targets, one a line
// TARGET [--seconds N | --runs N]      the seeds, then mutations of them (10 seconds when neither is given)
// all [--seconds N]                    the same for every target, one process each (2 seconds when not given)
// replay TARGET FILE...                single inputs, such as a finding
// instrument FOLDER                    rewrites our assemblies in a copied output folder, for afl++
// afl TARGET                           the loop that afl-fuzz drives
switch (args)
{
    case ["list"]:
        Console.WriteLine(string.Join('\n', FuzzTargets.All.Select(target => target.Name)));
        return 0;
    case ["all", .. var options]:
        return AllTargets.Run(Option(options, "--seconds") ?? 2);
    case ["instrument", var folder]:
        return Instrumentation.Apply(folder);
    case ["afl", var name] when FuzzTargets.Find(name) is { } target:
        Fuzzer.OutOfProcess.Run(stream => SingleRun.Of(target, stream));
        return 0;
    case ["replay", var name, .. var files] when FuzzTargets.Find(name) is { } target:
        return Campaign.Replay(target, files);
    case [var name, .. var options] when FuzzTargets.Find(name) is { } target:
        return Campaign.Run(
            target,
            Option(options, "--runs") is { } runs ? Bound.OfRuns(runs) : Bound.OfSeconds(Option(options, "--seconds") ?? 10)
        );
    default:
        Console.Error.WriteLine(
            "Usage: TARGET|all [--seconds N | --runs N], list, replay TARGET FILE..., instrument FOLDER, or afl TARGET"
        );
        return 2;
}

static int? Option(string[] options, string name) =>
    Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length
        ? int.Parse(options[at + 1], CultureInfo.InvariantCulture)
        : null;
