using System.Collections.Immutable;
using TechBeats.Figures.Storing;
using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>What the steps have learnt about a figure. Immutable: each step returns the next trace.</summary>
/// <param name="Started">When resolving the figure started; all lifetimes are compared with this time.</param>
internal sealed record Trace(DateTimeOffset Started)
{
    /// <summary>The steps that were tried, in order.</summary>
    public ImmutableList<FigureStep> Steps { get; init; } = [];

    /// <summary>The picture in the store; null when there is none.</summary>
    public StoredPicture? Stored { get; init; }

    /// <summary>The negative entry of an earlier build; null when there is none.</summary>
    public NegativeEntry? Negative { get; init; }

    /// <summary>The web addresses worth asking, outer ones first.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>The loss to report when no later step resolves the figure: the first one. Null while nothing failed.</summary>
    public FigureLost? Loss { get; init; }

    /// <summary>The loss to store, a temporary one first; null when no address was asked.</summary>
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
