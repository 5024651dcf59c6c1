namespace TechBeats.Figures.Workers;

/// <summary>What one picture may cost the process that decodes it. Whatever costs more is no picture for a book.</summary>
public sealed record WorkerLimits
{
    /// <summary>
    /// How long one picture may be worked on: time of the processor, so that a busy machine loses no picture.
    /// After as long on the clock, a process that was at work for less than an eighth of it is taken to hang.
    /// </summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Bytes of memory that the process may hold, its program included. Pixels are not in the garbage collector's heap,
    /// whose own limit would not bind them. A photograph of 44 megapixels takes about 300 MB.
    /// </summary>
    public long Memory { get; init; } = 700_000_000;

    /// <summary>How long the process may take to start, on the clock.</summary>
    public TimeSpan Start { get; init; } = TimeSpan.FromMinutes(1);
}
