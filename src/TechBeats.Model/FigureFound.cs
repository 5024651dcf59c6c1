namespace TechBeats.Model;

/// <summary>The figure was found.</summary>
/// <param name="Picture">The picture to print.</param>
public sealed record FigureFound(Picture Picture) : FigureResult
{
    /// <summary>Day of the web archive's copy; null when the picture did not come from there.</summary>
    public DateOnly? SnapshotDate { get; init; }

    /// <summary>True when only the first frame of an animation is printed.</summary>
    public bool IsAnimated { get; init; }
}
