using System.Diagnostics;

namespace TechBeats.Fuzzing.Running;

/// <summary>A target's seeds, then mutations of them, until a bound is reached or a run fails.</summary>
internal static class Campaign
{
    /// <summary>Bytes of the stack on which targets run: what .NET gives a thread on Windows, the smallest of the systems.</summary>
    private const int StackBytes = 1536 * 1024;

    /// <summary>Runs a target.</summary>
    /// <returns>The exit code: 0 when nothing was found, 1 otherwise.</returns>
    public static int Run(IFuzzTarget target, Bound bound) => Run(target, bound, SeedsOf(target), replays: false);

    /// <summary>Runs a target on single files.</summary>
    /// <returns>The exit code: 0 when nothing was found, 1 otherwise.</returns>
    public static int Replay(IFuzzTarget target, IEnumerable<string> files) =>
        Run(target, Bound.OfRuns(0), [.. files.Select(File.ReadAllBytes)], replays: true);

    private static byte[][] SeedsOf(IFuzzTarget target)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Seeds", target.Name);
        byte[][] seeds = [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        return seeds.Length > 0 ? seeds : throw new InvalidOperationException($"There are no seeds in {folder}");
    }

    private static int Run(IFuzzTarget target, Bound bound, byte[][] seeds, bool replays)
    {
        var code = 0;
        var thread = new Thread(() => code = RunHere(target, bound, seeds, replays), StackBytes);
        thread.Start();
        thread.Join();
        return code;
    }

    private static int RunHere(IFuzzTarget target, Bound bound, byte[][] seeds, bool replays)
    {
        var began = Stopwatch.GetTimestamp();
        var (runs, slowest) = (0, TimeSpan.Zero);
        var input = seeds[0];
        using var findings = new Findings(target.Name);
        using var watchdog = new Watchdog(() => Console.WriteLine($"{target.Name}: a run doesn't end: {findings.Save(input)}"));
        var mutator = new Mutator(seeds);
        var isSound = true;
        for (; (isSound || replays) && (runs < seeds.Length || !bound.IsReached(runs)); runs++)
        {
            input = runs < seeds.Length ? seeds[runs] : mutator.Next();
            findings.Begin(input);
            watchdog.Begin();
            isSound = Check(target, input, findings, ref slowest) && isSound;
        }

        var time = Stopwatch.GetElapsedTime(began);
        Console.WriteLine(
            $"{target.Name, -16} {runs, 8} runs, {runs / time.TotalSeconds, 8:0} a second, slowest {slowest.TotalMilliseconds, 5:0} ms"
        );
        return isSound ? 0 : 1;
    }

    // The one place where every exception is caught: each is a finding, and its input must be saved.
    private static bool Check(IFuzzTarget target, byte[] input, Findings findings, ref TimeSpan slowest)
    {
        try
        {
            var time = SingleRun.Of(target, input);
            slowest = time > slowest ? time : slowest;
            return true;
        }
        catch (Exception failure)
        {
            Console.WriteLine($"{target.Name}: {failure}\nThe input: {findings.Save(input)}");
            return false;
        }
    }
}
