using System.Collections.Immutable;
using TechBeats.Figures.Storing;
using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>The results of the steps for a figure. Immutable: each step returns the next trace.</summary>
/// <param name="Started">Start time of the resolution, used for all lifetimes.</param>
internal sealed record Trace(DateTimeOffset Started)
{
    /// <summary>The attempted steps in order.</summary>
    public ImmutableList<FigureStep> Steps { get; init; } = [];

    /// <summary>The stored picture, or null if there is none.</summary>
    public StoredPicture? Stored { get; init; }

    /// <summary>The negative entry of an earlier build, or null if there is none.</summary>
    public NegativeEntry? Negative { get; init; }

    /// <summary>The web addresses to request, outer ones first.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>The loss to report if no later step succeeds, the first one; null while no step failed.</summary>
    public FigureLost? Loss { get; init; }

    /// <summary>The loss to store, preferably a temporary one, or null if no request was made.</summary>
    public FigureLost? LiveLoss { get; init; }

    /// <summary>Adds a step.</summary>
    public Trace Add(FigureStepKind kind, string? address, string outcome) =>
        this with { Steps = Steps.Add(new FigureStep(kind, address, outcome)) };

    /// <summary>Adds a step that failed.</summary>
    public Trace Lose(FigureStepKind kind, string? address, FigureLost loss) =>
        Add(kind, address, FigureMessages.Describe(loss)) with { Loss = Loss ?? loss };

    /// <summary>Adds a request that failed.</summary>
    public Trace LoseLive(FigureStepKind kind, string address, FigureLost loss) => Lose(kind, address, loss) with
    {
        LiveLoss = LiveLoss is null || (NegativeEntry.IsTemporary(loss) && !NegativeEntry.IsTemporary(LiveLoss)) ? loss : LiveLoss,
    };
}
