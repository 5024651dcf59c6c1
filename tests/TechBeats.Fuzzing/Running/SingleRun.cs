namespace TechBeats.Fuzzing.Running;

/// <summary>One run of a target, with a bound on its time.</summary>
internal static class SingleRun
{
    /// <summary>Maximum processor time of one run.</summary>
    public static readonly TimeSpan MaximumTime = TimeSpan.FromSeconds(1);

    /// <summary>A slow run is repeated so often: compilation and other programs on the machine slow a first run.</summary>
    private const int Repetitions = 2;

    /// <summary>Runs a target on an input.</summary>
    /// <returns>The processor time of the fastest of its repetitions.</returns>
    /// <exception cref="BrokenPromiseException">It is slow each time, or its result breaks a rule.</exception>
    public static TimeSpan Of(IFuzzTarget target, byte[] input)
    {
        var time = Measure(target, input);
        for (var repetition = 0; repetition < Repetitions && time > MaximumTime; repetition++)
        {
            var again = Measure(target, input);
            time = again < time ? again : time;
        }

        BrokenPromiseException.Unless(time <= MaximumTime, $"it took {time.TotalSeconds:0.0} s");
        return time;
    }

    /// <summary>The same for an input that afl++ hands over.</summary>
    public static void Of(IFuzzTarget target, Stream stream)
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        Of(target, input.ToArray());
    }

    private static TimeSpan Measure(IFuzzTarget target, byte[] input)
    {
        var before = Environment.CpuUsage.TotalTime;
        target.Run(input);
        return Environment.CpuUsage.TotalTime - before;
    }
}
