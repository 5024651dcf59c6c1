namespace TechBeats.Sources;

/// <summary>The progress of reading.</summary>
/// <param name="Stage"><c>read</c> or <c>figures</c>.</param>
/// <param name="Done">Issues or figures done.</param>
/// <param name="Total">Issues or figures in all.</param>
public sealed record ReadingProgress(string Stage, int Done, int Total)
{
    /// <summary>Figures found in the store.</summary>
    public int FromStore { get; init; }

    /// <summary>Figures fetched over the network.</summary>
    public int Fetched { get; init; }

    /// <summary>Lost figures.</summary>
    public int Lost { get; init; }

    /// <summary>Bytes fetched.</summary>
    public long Bytes { get; init; }
}
