namespace TechBeats.Typesetting.Pages.Display;

/// <summary>How a text shrinks to fit its room.</summary>
/// <param name="Factor">Factor of the size of each step, below 1.</param>
/// <param name="MinimumSize">Minimum size in points. A text that still does not fit is cut.</param>
internal readonly record struct Shrinking(double Factor, double MinimumSize)
{
    /// <summary>The text keeps its size.</summary>
    public static Shrinking None { get; } = new(1, double.PositiveInfinity);
}
