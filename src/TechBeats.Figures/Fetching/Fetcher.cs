using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Polly;
using Polly.Retry;
using TechBeats.Model;

namespace TechBeats.Figures.Fetching;

/// <summary>
/// Gets figures from the web: politely (a few at a time, waiting when asked to), patiently (again when a failure may pass),
/// and never from where an archive's text has no business (<see cref="GuardedConnection"/>). Whatever a host does, a figure ends
/// within its time and its bytes. Safe to use from many threads.
/// </summary>
public sealed class Fetcher : IDisposable
{
    /// <summary>Bytes of an answer that a host which all but stays silent doesn't send in a figure's time.</summary>
    private const long MuchOfAnswer = 512 * 1024;

    private readonly FetchLimits limits;
    private readonly TimeProvider time;
    private readonly HostGates gates;
    private readonly FetchTurns turns;
    private readonly AnswerReader answers;
    private readonly GuardedConnection connection;
    private readonly HttpClient client;
    private readonly ResiliencePipeline<FetchTry> retrying;

    /// <param name="limits">How patient and how greedy it is.</param>
    /// <param name="allowedHosts">Private hosts that may be asked, as <c>host</c> or <c>host:port</c>.</param>
    /// <param name="time">Measures its waiting.</param>
    public Fetcher(FetchLimits limits, IReadOnlyList<string> allowedHosts, TimeProvider time)
        : this(limits, allowedHosts, time, HttpClient.DefaultProxy)
    {
    }

    /// <param name="limits">How patient and how greedy it is.</param>
    /// <param name="allowedHosts">Private hosts that may be asked, as <c>host</c> or <c>host:port</c>.</param>
    /// <param name="time">Measures its waiting.</param>
    /// <param name="proxy">Who asks in its place.</param>
    internal Fetcher(FetchLimits limits, IReadOnlyList<string> allowedHosts, TimeProvider time, IWebProxy proxy)
    {
        this.limits = limits;
        this.time = time;
        gates = new HostGates(limits);
        turns = new FetchTurns(limits, time);
        answers = new AnswerReader(limits, time);
        connection = new GuardedConnection(new AllowedHosts(allowedHosts), proxy);
        client = MakeClient(proxy);
        retrying = MakeRetrying();
    }

    /// <summary>Awaited before every request, those of redirects and further tries among them; null for nothing.</summary>
    public Func<CancellationToken, Task>? BeforeEach { get; init; }

    /// <summary>Whether a host is private, allowed or not, as far as can be told.</summary>
    public ValueTask<bool> IsPrivateAsync(string address, CancellationToken cancellation) => connection.IsPrivateAsync(new Uri(address), cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        gates.Dispose();
        turns.Dispose();
    }

    /// <summary>Gets what is at an address.</summary>
    /// <param name="address">An absolute web address.</param>
    /// <param name="cancellation">Gives up at once.</param>
    public Task<FetchResult> FetchAsync(string address, CancellationToken cancellation) => FetchAsync(address, default, keep: null, cancellation);

    /// <summary>Gets what is at an address, unless it still is what it was.</summary>
    /// <param name="address">An absolute web address.</param>
    /// <param name="known">The state that is already here; with neither value, anything is sent.</param>
    /// <param name="keep">
    /// Keeps what came, and tells why it is nothing worth keeping, or null. While much is being kept, less is asked for.
    /// </param>
    /// <param name="cancellation">Gives up at once, but for what came: that is still kept.</param>
    public async Task<FetchResult> FetchAsync(string address, KnownState known, Func<FetchResult, Task<FigureLost?>>? keep, CancellationToken cancellation)
    {
        using var clock = new FigureClock(limits.Whole, time, cancellation);
        var target = new Uri(address);
        FetchTry? said = null;
        var came = new StrongBox<long>();
        var hadTime = true;
        try
        {
            for (var hop = 0; hop <= limits.Redirects; hop++)
            {
                if (!Addresses.WebAddress.HasHost(target))
                {
                    return new FetchResult(null, new FigureLost(LossReason.NotFound, "the address is not well formed"));
                }

                if (connection.IsPlainlyPrivate(target))
                {
                    return new FetchResult(null, new FigureLost(LossReason.Refused, FigureWords.PrivateHost));
                }

                // The clock of a figure stands while it waits for its turn: a long queue is no fault of its host.
                var here = target;
                var answer = await gates.AskAsync(
                    here,
                    async () => Judged(here, await clock.RunAsync(token => retrying.ExecuteAsync(
                        async inner => said = await InTurnAsync(here, known, keep is not null, clock, came, inner, cancellation), token).AsTask())),
                    cancellation);
                using var hand = answer.Hand;
                if (hand is not null && await keep!(answer.End(here)) is { } loss)
                {
                    return new FetchResult(null, loss);
                }

                if (answer.Redirect is not { } next)
                {
                    return answer.End(here);
                }

                (target, said, hadTime) = (next, null, clock.Left >= limits.FirstByte);
            }

            return new FetchResult(null, new FigureLost(LossReason.Refused, "too many redirects"));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // What the host said last, while it was waited for, tells more than the time.
            var end = said is { Loss: not null } ? said : FetchTry.Lost(LossReason.TimedOut);
            if (hadTime && came.Value < MuchOfAnswer)
            {
                // One that sends steadily is slow and not silent, and what is smaller may still come from there.
                gates.CountFailure(target, end.Loss!);
            }

            return end.End(target) with { IsTemporary = true };
        }
    }

    /// <summary>Notes what an answer, after all tries, says of the host, before the next one asks there.</summary>
    private FetchTry Judged(Uri address, FetchTry answer)
    {
        switch (answer)
        {
            case { IsBusy: true, IsTemporary: false } when limits.FailuresPerHost is not null:
                gates.GiveUp(address, answer.Loss!);
                break;
            case { IsBusy: true }:
                gates.CountFailure(address, answer.Loss!);
                break;
            case { Loss.Reason: LossReason.TimedOut }:
                // Counted try by try.
                break;
            case { IsTemporary: true }:
                gates.CountFault(address);
                break;
            default:
                gates.CountAnswer(address);
                break;
        }

        return answer;
    }

    private HttpClient MakeClient(IWebProxy proxy)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = connection.ConnectAsync,
            MaxResponseHeadersLength = 64,
            Proxy = proxy,
            UseCookies = false,
        };
        var made = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        made.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("TechBeats", typeof(Fetcher).Assembly.GetName().Version!.ToString(3)));
        made.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("(archives figures of newsletters)"));
        made.DefaultRequestHeaders.Accept.ParseAdd("image/png, image/jpeg, image/webp, image/gif, image/svg+xml;q=0.8, */*;q=0.5");
        return made;
    }

    private ResiliencePipeline<FetchTry> MakeRetrying()
    {
        var builder = new ResiliencePipelineBuilder<FetchTry> { TimeProvider = time };
        if (limits.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<FetchTry>
            {
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { IsTemporary: true, IsLast: false }),
                MaxRetryAttempts = limits.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = limits.RetryDelay,
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
            });
        }

        return builder.Build();
    }

    /// <summary>One try, when there is a place for it.</summary>
    private async Task<FetchTry> InTurnAsync(
        Uri address, KnownState known, bool isToBeKept, FigureClock clock, StrongBox<long> came, CancellationToken untilEnd, CancellationToken cancellation)
    {
        using var turn = await clock.StandAsync(async () =>
        {
            await (BeforeEach?.Invoke(cancellation) ?? Task.CompletedTask);
            return await turns.WaitAsync(cancellation);
        });
        var answer = await TryAsync(address, known, turn, clock, came, untilEnd);
        return answer.Bytes is not null && isToBeKept
            ? answer with { Hand = await clock.StandAsync(turns.HandAsync) }
            : answer with { IsLast = !gates.IsWorthAnother(address) };
    }

    private async Task<FetchTry> TryAsync(Uri address, KnownState known, FetchTurns.Turn turn, FigureClock clock, StrongBox<long> came, CancellationToken cancellation)
    {
        came.Value = 0;
        using var patience = new CancellationTokenSource(limits.FirstByte, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address)
            {
                Version = HttpVersion.Version20,
                VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            };
            Add(request, "If-None-Match", known.ETag);
            Add(request, "If-Modified-Since", known.Modified);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (!turn.Answered())
            {
                // The place was left meanwhile: what is sent is read when there is one again.
                patience.CancelAfter(Timeout.InfiniteTimeSpan);
                await clock.StandAsync(() => turn.ReturnAsync(cancellation));
                patience.CancelAfter(limits.FirstByte);
            }

            return await answers.ReadAsync(address, response, known != default, patience, came, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return TimedOut(address);
        }
        catch (HttpRequestException failure)
        {
            return Failure(address, failure);
        }
        catch (InvalidDataException)
        {
            return FetchTry.Lost(LossReason.NotAPicture, "what was sent can't be unpacked");
        }
        catch (IOException)
        {
            return FetchTry.Lost(LossReason.Unreachable, "the connection broke off") with { IsTemporary = true };
        }
    }

    /// <summary>What the host once said is said back to it as it was; a person may have edited it, and then the header is not sent.</summary>
    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null && value.Length <= AnswerReader.LongestState && !value.Any(char.IsControl))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private FetchTry TimedOut(Uri address)
    {
        var loss = new FigureLost(LossReason.TimedOut);
        gates.CountFailure(address, loss);
        return new FetchTry { Loss = loss, IsTemporary = true };
    }

    private FetchTry Failure(Uri address, HttpRequestException failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case PrivateHostException:
                    return FetchTry.Lost(LossReason.Refused, FigureWords.PrivateHost);
                case SocketException { SocketErrorCode: SocketError.TimedOut }:
                    return TimedOut(address);
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.NoRecovery }:
                    return GivenUp(address, "no such host");
                case SocketException { SocketErrorCode: SocketError.TryAgain }:
                    return FetchTry.Lost(LossReason.Unreachable, "no name server answered") with { IsTemporary = true };
                case SocketException { SocketErrorCode: SocketError.NetworkUnreachable or SocketError.HostUnreachable or SocketError.NetworkDown }:
                    return GivenUp(address, "no way to the host");
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused }:
                    return FetchTry.Lost(LossReason.Unreachable, "nobody answers there");
            }
        }

        return failure.HttpRequestError switch
        {
            HttpRequestError.SecureConnectionError => FetchTry.Lost(LossReason.Unreachable, "no secure connection"),
            HttpRequestError.ProxyTunnelError => FetchTry.Lost(LossReason.Unreachable, "the proxy refused"),
            HttpRequestError.ConfigurationLimitExceeded => FetchTry.Lost(LossReason.TooLarge, "headers beyond measure"),
            _ => FetchTry.Lost(LossReason.Unreachable, "the connection broke off") with { IsTemporary = true },
        };
    }

    private FetchTry GivenUp(Uri address, string detail)
    {
        var loss = new FigureLost(LossReason.Unreachable, detail);
        gates.GiveUp(address, loss);
        return new FetchTry { Loss = loss };
    }
}
