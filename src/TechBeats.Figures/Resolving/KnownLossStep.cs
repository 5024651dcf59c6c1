using TechBeats.Figures.Addresses;
using TechBeats.Figures.Storing;
using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>
/// Selects the addresses to request. It excludes expired signatures and recent negative entries, and all addresses if offline.
/// </summary>
internal sealed class KnownLossStep(FigureIndex index, ResolvingPolicy policy) : IResolvingStep
{
    /// <inheritdoc/>
    public Task<StepResult> TryAsync(WantedFigure figure, Trace trace, CancellationToken cancellation)
    {
        var chosen = trace with { Negative = index.FindNegative(figure.Web.Name) };
        var addresses = new List<string>();
        foreach (var address in figure.Web.Everywhere)
        {
            if (SignedAddress.LossAt(address, trace.Started) is { } expired)
            {
                chosen = chosen.Lose(FigureStepKind.Signature, address, expired);
            }
            else
            {
                addresses.Add(address);
            }
        }

        return Task.FromResult<StepResult>(new Next(addresses.Count == 0 ? chosen : Choose(chosen, addresses)));
    }

    private Trace Choose(Trace trace, IReadOnlyList<string> addresses)
    {
        if (
            trace is { Negative: { } negative, Stored: not { IsWhole: true } }
            && (policy.IsOffline || (!policy.IsRefreshing && negative.HoldsAt(trace.Started)))
        )
        {
            return trace.Add(FigureStepKind.Memory, null, FigureMessages.DescribeNegative(negative)) with { Loss = negative.Loss };
        }

        return policy.IsOffline
            ? trace with { Loss = trace.Loss ?? new FigureLost(LossReason.Offline) }
            : trace with { Addresses = addresses };
    }
}
