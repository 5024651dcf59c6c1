namespace TechBeats.Model;

/// <summary>The figure was found.</summary>
/// <param name="Picture">The picture to print.</param>
public sealed record FigureFound(Picture Picture) : FigureResult
{
    /// <summary>Day of the web archive's copy, or null if the picture has another source.</summary>
    public DateOnly? SnapshotDate { get; init; }

    /// <summary>True if the picture is the first frame of an animation.</summary>
    public bool IsAnimated { get; init; }
}
