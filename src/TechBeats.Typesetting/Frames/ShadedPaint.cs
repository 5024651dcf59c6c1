using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

/// <summary>A gradient. It extends beyond the first and the last stop with their colors.</summary>
public abstract record ShadedPaint : Paint
{
    private protected ShadedPaint(IReadOnlyList<PaintStop> stops) => Stops = stops;

    /// <summary>At least two stops; offsets never decrease.</summary>
    public IReadOnlyList<PaintStop> Stops { get; }

    /// <summary>Maps the coordinates of the gradient to those of the path.</summary>
    public Transform Transform { get; init; } = Transform.Identity;
}
