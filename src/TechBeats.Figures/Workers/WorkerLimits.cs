namespace TechBeats.Figures.Workers;

/// <summary>The limits of decoding one picture in a decoder process.</summary>
public sealed record WorkerLimits
{
    /// <summary>Maximum processor time. It hardly depends on the load of the machine, so every build loses the same pictures.</summary>
    public TimeSpan MaximumProcessorTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Maximum wall-clock time in which a process uses less than a <see cref="MinimumShare"/> of a processor. Then it counts as hanging. A
    /// sound process gets more even beside many others.
    /// </summary>
    public TimeSpan MaximumStallTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Minimum share of one processor. It limits the wall-clock time of a picture to <see cref="MaximumProcessorTime"/> divided by it.
    /// </summary>
    public double MinimumShare { get; init; } = 0.01;

    /// <summary>
    /// Maximum resident memory of the process in bytes. Pixels are outside the garbage collector's heap, so its limit does not apply. A
    /// photograph of 44 megapixels takes about 300 MB.
    /// </summary>
    public long MaximumMemory { get; init; } = 700_000_000;

    /// <summary>Maximum wall-clock time for the start.</summary>
    public TimeSpan MaximumStartTime { get; init; } = TimeSpan.FromMinutes(1);
}
