namespace TechBeats.Typesetting.Pages.Display;

/// <summary>What a book holds, in numbers.</summary>
/// <param name="Issues">Number of issues, without prefaces.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Links">Number of web links.</param>
/// <param name="Figures">Number of distinct figures.</param>
/// <param name="LostFigures">Number of distinct figures that are lost.</param>
internal sealed record BookCounts(int Issues, int Words, int Links, int Figures, int LostFigures)
{
    /// <summary>The issues in order, without prefaces.</summary>
    public IReadOnlyList<TimelinePoint> Timeline { get; init; } = [];
}
