using System.Globalization;
using SharpFuzz;
using TechBeats.Fuzzing;
using TechBeats.Fuzzing.Running;

// list                                 the targets, one a line
// TARGET [--seconds N | --runs N]      the seeds, then mutations of them (10 seconds when neither is given)
// all [--seconds N]                    the same for every target, one process each (2 seconds when not given)
// replay TARGET FILE...                single inputs, such as a finding
// archives PROGRAM FIRST COUNT FOLDER...  books of mutated archives, with the whole program (needs qpdf)
// instrument FOLDER                    rewrites our assemblies in a copied output folder, for afl++
// afl TARGET                           the loop that afl-fuzz drives
switch (args)
{
    case ["list"]:
        Console.WriteLine(string.Join('\n', FuzzTargets.All.Select(target => target.Name)));
        return 0;
    case ["all", .. var options]:
        return AllTargets.Run(Option(options, "--seconds") ?? 2);
    case ["archives", var program, var first, var count, .. var folders] when folders.Length > 0:
        return ArchiveCampaign.Run(program, Number(first), Number(count), folders);
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
            "Usage: TARGET|all [--seconds N | --runs N], list, replay TARGET FILE..., "
                + "archives PROGRAM FIRST COUNT FOLDER..., instrument FOLDER, or afl TARGET"
        );
        return 2;
}

static int? Option(string[] options, string name) =>
    Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length
        ? Number(options[at + 1])
        : null;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
