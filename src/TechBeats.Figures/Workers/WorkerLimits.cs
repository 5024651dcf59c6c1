namespace TechBeats.Figures.Workers;

/// <summary>The limits of decoding one picture in a decoder process.</summary>
public sealed record WorkerLimits
{
    /// <summary>
    /// Maximum processor time, so that a busy machine loses no picture.
    /// After the same wall-clock time, a process that used less than an eighth of it counts as hanging.
    /// </summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Maximum resident memory in bytes, the program included. Pixels are outside the garbage collector's heap,
    /// so its limit would not apply. A photograph of 44 megapixels takes about 300 MB.
    /// </summary>
    public long Memory { get; init; } = 700_000_000;

    /// <summary>Maximum wall-clock time to start.</summary>
    public TimeSpan Start { get; init; } = TimeSpan.FromMinutes(1);
}
