using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

/// <summary>Colors that go over into each other; beyond the first and the last stop their colors go on.</summary>
public abstract record ShadedPaint : Paint
{
    private protected ShadedPaint(IReadOnlyList<PaintStop> stops) => Stops = stops;

    /// <summary>At least two, offsets never falling.</summary>
    public IReadOnlyList<PaintStop> Stops { get; }

    /// <summary>From the paint's coordinates to those of the path.</summary>
    public Transform Transform { get; init; } = Transform.Identity;
}
