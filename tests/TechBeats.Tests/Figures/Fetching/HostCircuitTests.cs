using TechBeats.Figures.Fetching;
using TechBeats.Model;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Figures.Fetching;

public sealed class HostCircuitTests : IDisposable
{
    private static readonly FetchLimits Limits = new()
    {
        FirstByteTimeout = TimeSpan.FromSeconds(8),
        SilenceTimeout = TimeSpan.FromSeconds(2),
        RetryDelay = TimeSpan.FromSeconds(1),
        MaximumFailuresPerHost = 3,
        MaximumRequestsPerHost = 4,
        MaximumPausePerHost = TimeSpan.FromSeconds(20),
    };

    private static readonly Failed Silent = new(new FigureLost(LossReason.TimedOut)) { IsTemporary = true };
    private static readonly Failed Broken = new(new FigureLost(LossReason.Refused) { Status = 500 }) { IsTemporary = true };

    private readonly ManualTime time = new();
    private readonly HostCircuit circuit;

    public HostCircuitTests() => circuit = new HostCircuit(Limits, time);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => circuit.Dispose();

    [Fact]
    public async Task Requests_wait_while_the_circuit_is_open_and_are_made_after_a_good_probe()
    {
        await AnswerAsync();
        await FailAsync(Silent, times: 3);

        var probe = circuit.EnterAsync(isRetry: false, Cancellation);
        var other = circuit.EnterAsync(isRetry: false, Cancellation);
        Assert.False(probe.IsCompleted);
        time.Advance(Limits.RetryDelay);

        Assert.True(await probe);
        Assert.False(other.IsCompleted);
        circuit.CountAnswer(Request(isProbe: true), TimeSpan.Zero);
        circuit.Leave(isProbe: true);
        Assert.False(await other);
        Assert.Null(circuit.Loss);
    }

    [Fact]
    public async Task A_host_that_never_answered_has_few_probes()
    {
        await FailAsync(Broken, times: 1);
        var probe = circuit.EnterAsync(isRetry: false, Cancellation);
        var other = circuit.EnterAsync(isRetry: false, Cancellation);

        // Quick failures may be an outage of a few seconds.
        time.Advance(TimeSpan.FromSeconds(4));
        Assert.False(probe.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await probe);
        circuit.CountFailure(Request(isProbe: true), Broken);
        circuit.Leave(isProbe: true);
        Assert.Null(circuit.Loss);

        while (!other.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.True(await other);
        circuit.CountFailure(Request(isProbe: true), Broken);
        circuit.Leave(isProbe: true);
        Assert.Equal(Broken.Loss, circuit.Loss);
    }

    [Fact]
    public async Task An_answer_in_flight_proves_that_a_new_host_lives()
    {
        Assert.False(await circuit.EnterAsync(isRetry: false, Cancellation));
        await FailAsync(Broken, times: 1);

        circuit.CountAnswer(Request(), TimeSpan.Zero);
        Assert.False(await circuit.EnterAsync(isRetry: false, Cancellation));
    }

    [Fact]
    public async Task A_host_that_answered_before_is_given_up_when_its_pauses_are_used_up()
    {
        await AnswerAsync();
        await FailAsync(Broken, times: 3);
        var pauses = new List<double>();
        while (circuit.Loss is null)
        {
            var probe = circuit.EnterAsync(isRetry: false, Cancellation);
            var began = time.GetTimestamp();
            while (!probe.IsCompleted)
            {
                time.Advance(TimeSpan.FromSeconds(1));
                await Task.Yield();
            }

            pauses.Add(time.GetElapsedTime(began).TotalSeconds);
            Assert.True(await probe);
            circuit.CountFailure(Request(isProbe: true), Broken);
            circuit.Leave(isProbe: true);
        }

        Assert.Equal([1, 2, 4, 8], pauses);
    }

    [Fact]
    public async Task A_probe_that_is_canceled_leaves_its_turn_to_the_next()
    {
        await AnswerAsync();
        await FailAsync(Broken, times: 3);
        using var cancellation = new CancellationTokenSource();
        var probe = circuit.EnterAsync(isRetry: false, cancellation.Token);
        var other = circuit.EnterAsync(isRetry: false, Cancellation);

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => probe);
        while (!other.IsCompleted)
        {
            time.Advance(Limits.RetryDelay);
            await Task.Yield();
        }

        Assert.True(await other);
    }

    [Fact]
    public async Task An_answer_makes_good_for_a_failure()
    {
        for (var count = 0; count < 9; count++)
        {
            await AnswerAsync();
            await FailAsync(Silent, times: 1);
        }

        Assert.False(await circuit.EnterAsync(isRetry: false, Cancellation));
    }

    [Fact]
    public async Task A_figure_that_fails_again_does_not_open_the_circuit()
    {
        for (var count = 0; count < 9; count++)
        {
            Assert.False(await circuit.EnterAsync(isRetry: true, Cancellation));
            circuit.CountFailure(Request() with { IsRetry = true }, Silent);
            circuit.Leave(isProbe: false);
        }

        Assert.Null(circuit.Loss);
    }

    [Fact]
    public async Task Retries_wait_for_the_pause_and_are_no_probes()
    {
        await AnswerAsync();
        await FailAsync(Silent, times: 3);
        var retries = Enumerable.Range(0, 3).Select(_ => circuit.EnterAsync(isRetry: true, Cancellation)).ToArray();
        Assert.DoesNotContain(retries, retry => retry.IsCompleted);

        time.Advance(Limits.RetryDelay);
        Assert.All(await Task.WhenAll(retries), Assert.False);
        circuit.CountFailure(Request() with { IsRetry = true }, Silent);
        time.Advance(TimeSpan.FromTicks(1));
        circuit.CountAnswer(Request() with { IsRetry = true }, TimeSpan.Zero);
        Assert.False(await circuit.EnterAsync(isRetry: false, Cancellation));
    }

    [Fact]
    public async Task A_busy_host_is_asked_again_after_the_time_that_it_asks_for()
    {
        await FailAsync(Broken with { IsBusy = true, RetryAfter = TimeSpan.FromSeconds(7) }, times: 1);
        var probe = circuit.EnterAsync(isRetry: false, Cancellation);

        time.Advance(TimeSpan.FromSeconds(6.9));
        Assert.False(probe.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.True(await probe);
    }

    [Fact]
    public async Task Patience_halves_with_each_timeout_but_allows_for_the_slowest_answer()
    {
        await AnswerAsync();
        Assert.Equal(8, circuit.Patience.TotalSeconds);
        await FailAsync(Silent, times: 1);
        Assert.Equal(4, circuit.Patience.TotalSeconds);
        await FailAsync(Silent, times: 1);
        Assert.Equal(2, circuit.Patience.TotalSeconds);
        circuit.CountFailure(Request() with { IsRetry = true }, Silent);
        Assert.Equal(2, circuit.Patience.TotalSeconds);
        circuit.CountAnswer(Request(), TimeSpan.FromSeconds(1.5));
        Assert.Equal(6, circuit.Patience.TotalSeconds);
        circuit.CountAnswer(Request(), TimeSpan.FromSeconds(5));
        Assert.Equal(8, circuit.Patience.TotalSeconds);
    }

    [Fact]
    public async Task Permits_are_limited()
    {
        for (var count = 0; count < Limits.MaximumRequestsPerHost; count++)
        {
            await circuit.EnterAsync(isRetry: false, Cancellation);
        }

        var next = circuit.EnterAsync(isRetry: false, Cancellation);
        Assert.False(next.IsCompleted);
        circuit.Leave(isProbe: false);
        Assert.False(await next);
    }

    private HostRequest Request(bool isProbe = false) => new(time.GetTimestamp(), isProbe, IsRetry: false);

    private async Task FailAsync(Failed failed, int times)
    {
        for (var count = 0; count < times; count++)
        {
            Assert.False(await circuit.EnterAsync(isRetry: false, Cancellation));
            circuit.CountFailure(Request(), failed);
            circuit.Leave(isProbe: false);
        }
    }

    private async Task AnswerAsync()
    {
        Assert.False(await circuit.EnterAsync(isRetry: false, Cancellation));
        circuit.CountAnswer(Request(), TimeSpan.Zero);
        circuit.Leave(isProbe: false);
    }
}
