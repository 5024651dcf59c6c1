using TechBeats.Figures.Resolving;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Figures.Resolving;

public sealed class TraceTests
{
    private static readonly FigureLost Missing = new(LossReason.NotFound) { Status = 404 };
    private static readonly FigureLost Silent = new(LossReason.TimedOut);

    private readonly Trace trace = new(DateTimeOffset.UnixEpoch);

    [Fact]
    public void The_first_loss_is_reported_and_a_temporary_one_is_stored()
    {
        var after = trace
            .LoseLive(FigureStepKind.Live, "a", Missing)
            .LoseLive(FigureStepKind.Inside, "b", Silent)
            .LoseLive(FigureStepKind.Inside, "c", Missing);

        Assert.Equal((Missing, Silent), (after.Loss, after.LiveLoss));
        Assert.Equal(
            ["live a: 404", "inside b: no response in time", "inside c: 404"],
            after.Steps.Select(step => $"{step.Name} {step.Address}: {step.Outcome}")
        );
        Assert.Empty(trace.Steps);
    }

    [Fact]
    public void A_loss_without_a_request_is_not_stored()
    {
        var after = trace.Lose(FigureStepKind.Signature, "a", new FigureLost(LossReason.Expired) { Date = new DateOnly(2023, 1, 2) });

        Assert.Equal((LossReason.Expired, null), (after.Loss!.Reason, after.LiveLoss));
        Assert.Equal("expired 2023-01-02", Assert.Single(after.Steps).Outcome);
    }
}
