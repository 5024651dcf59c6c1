namespace TechBeats.Figures.Resolving;

/// <summary>An attempted step for a figure, for the report.</summary>
/// <param name="Kind">The kind of step.</param>
/// <param name="Address">The address or path of the attempt, or null if the step has none.</param>
/// <param name="Outcome">The outcome, in words.</param>
public sealed record FigureStep(FigureStepKind Kind, string? Address, string Outcome)
{
    /// <summary>The step's name in the report.</summary>
    public string Name => Kind switch
    {
        FigureStepKind.Archive => "archive",
        FigureStepKind.Embedded => "embedded",
        FigureStepKind.Store => "store",
        FigureStepKind.Import => "import",
        FigureStepKind.Memory => "memory",
        FigureStepKind.Signature => "signature",
        FigureStepKind.Live => "live",
        FigureStepKind.Inside => "inside",
        FigureStepKind.SameName => "name",
        FigureStepKind.WebArchive => "web-archive",
        _ => throw new InvalidOperationException($"No name for {Kind}"),
    };
}
