using TechBeats.Model;

namespace TechBeats.Pictures;

/// <summary>The picture can't or should not be printed.</summary>
/// <param name="Result">The reason: <see cref="FigureLost"/> or <see cref="FigureDropped"/>.</param>
public sealed record Unprintable(FigureResult Result) : Preparation
{
    /// <summary>True if a retry may succeed: the machine lacked memory or was too slow.</summary>
    public bool IsTransient { get; init; }
}
