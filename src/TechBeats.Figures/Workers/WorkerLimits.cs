namespace TechBeats.Figures.Workers;

/// <summary>The limits of decoding one picture in a decoder process.</summary>
public sealed record WorkerLimits
{
    /// <summary>
    /// Maximum processor time, which is independent of the load of the machine. After the same wall-clock time, a process with less than an
    /// eighth of it counts as hanging.
    /// </summary>
    public TimeSpan MaximumProcessorTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Maximum resident memory of the process in bytes. Pixels are outside the garbage collector's heap, so its limit does not apply. A
    /// photograph of 44 megapixels takes about 300 MB.
    /// </summary>
    public long MaximumMemory { get; init; } = 700_000_000;

    /// <summary>Maximum wall-clock time for the start.</summary>
    public TimeSpan MaximumStartTime { get; init; } = TimeSpan.FromMinutes(1);
}
