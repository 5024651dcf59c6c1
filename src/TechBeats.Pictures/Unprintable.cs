using TechBeats.Model;

namespace TechBeats.Pictures;

/// <summary>Nothing of it can or should be printed.</summary>
/// <param name="Result">Why: <see cref="FigureLost"/> or <see cref="FigureDropped"/>.</param>
public sealed record Unprintable(FigureResult Result) : Preparation
{
    /// <summary>True when it may be otherwise another time: the machine had no room for it, or was too slow.</summary>
    public bool IsForNow { get; init; }
}
