using System.Net;
using System.Net.Http.Headers;
using Polly;
using Polly.Retry;
using TechBeats.Figures.Addresses;
using TechBeats.Model;

namespace TechBeats.Figures.Fetching;

/// <summary>
/// Fetches figures from the web. It limits concurrent requests, retries temporary failures and honors Retry-After. It never connects to a
/// private host (<see cref="GuardedConnection"/>). Every fetch is limited in time and bytes. Thread-safe.
/// </summary>
public sealed class Fetcher : IDisposable
{
    /// <summary>Number of received bytes above which a host counts as slow, not silent.</summary>
    private const long BytesOfSlowHost = 512 * 1024;

    private readonly FetchLimits limits;
    private readonly TimeProvider time;
    private readonly HostCircuitBreaker breaker;
    private readonly FetchSlots slots;
    private readonly ResponseReader reader;
    private readonly GuardedConnection connection;
    private readonly HttpClient client;
    private readonly ResiliencePipeline<FetchAttempt> retries;

    /// <param name="limits">The limits.</param>
    /// <param name="allowedHosts">Allowed private hosts, as <c>host</c> or <c>host:port</c>.</param>
    /// <param name="time">The clock for all waiting.</param>
    public Fetcher(FetchLimits limits, IReadOnlyList<string> allowedHosts, TimeProvider time)
        : this(limits, allowedHosts, time, HttpClient.DefaultProxy)
    {
    }

    /// <param name="limits">The limits.</param>
    /// <param name="allowedHosts">Allowed private hosts, as <c>host</c> or <c>host:port</c>.</param>
    /// <param name="time">The clock for all waiting.</param>
    /// <param name="proxy">The proxy.</param>
    internal Fetcher(FetchLimits limits, IReadOnlyList<string> allowedHosts, TimeProvider time, IWebProxy proxy)
    {
        this.limits = limits;
        this.time = time;
        breaker = new HostCircuitBreaker(limits, time);
        slots = new FetchSlots(limits, time);
        reader = new ResponseReader(limits, time);
        connection = new GuardedConnection(new AllowedHosts(allowedHosts), proxy);
        client = CreateClient(proxy);
        retries = CreateRetries();
    }

    /// <summary>Awaited before each request, including redirects and retries; null for no action.</summary>
    public Func<CancellationToken, Task>? BeforeEach { get; init; }

    /// <summary>Whether a host is private, allowed or not, as far as known.</summary>
    public ValueTask<bool> IsPrivateAsync(string address, CancellationToken cancellation) =>
        connection.IsPrivateAsync(new Uri(address), cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        breaker.Dispose();
        slots.Dispose();
    }

    /// <summary>Fetches an address.</summary>
    /// <param name="address">An absolute web address.</param>
    /// <param name="cancellation">Cancels the fetch.</param>
    public Task<FetchOutcome> FetchAsync(string address, CancellationToken cancellation) =>
        FetchAsync(address, default, store: null, cancellation);

    /// <summary>Fetches an address, unless its representation is unchanged.</summary>
    /// <param name="address">An absolute web address.</param>
    /// <param name="known">The validators of the stored representation; empty to request it in any case.</param>
    /// <param name="store">
    /// Stores the bytes, or returns the reason against storing them. Slow storing slows fetching. Null to store nothing.
    /// </param>
    /// <param name="cancellation">Cancels the fetch. Received bytes are still stored.</param>
    public async Task<FetchOutcome> FetchAsync(
        string address, Validators known, Func<Fetched, Task<FigureLost?>>? store, CancellationToken cancellation)
    {
        using var deadline = new PausableDeadline(limits.TotalTimeout, time, cancellation);
        var target = new Uri(address);
        for (var hop = 0; hop <= limits.MaximumRedirects; hop++)
        {
            if (Refuse(target) is { } refused)
            {
                return refused;
            }

            using var exchange = new Exchange(target, known, store is not null, deadline, cancellation)
            {
                HasTime = hop == 0 || deadline.Remaining >= limits.FirstByteTimeout,
            };
            var attempt = await AskHostAsync(exchange);
            using var buffer = attempt.Buffer;
            if (attempt.Outcome is Fetched fetched && store is not null && await store(fetched) is { } loss)
            {
                return new Failed(loss);
            }

            if (attempt.Outcome is not Redirected redirected)
            {
                return attempt.Outcome;
            }

            target = redirected.Target;
        }

        return Failed.Because(LossReason.Refused, LossCause.TooManyRedirects);
    }

    /// <summary>The refusal of a forbidden address, or null if the address is allowed.</summary>
    private Failed? Refuse(Uri address) =>
        !WebAddress.HasHost(address) ? Failed.Because(LossReason.NotFound, LossCause.MalformedAddress)
        : connection.IsPlainlyPrivate(address) ? Failed.Because(LossReason.Refused, LossCause.PrivateHost)
        : null;

    /// <summary>Makes all attempts for one address. Between them, other figures of the host take their turn.</summary>
    private async Task<FetchAttempt> AskHostAsync(Exchange exchange)
    {
        try
        {
            using var running = exchange.Deadline.Run();
            return await retries.ExecuteAsync(
                static async (state, token) => await state.Fetcher.AttemptAsync(state.Exchange, token),
                (Fetcher: this, Exchange: exchange),
                exchange.Deadline.Token);
        }
        catch (OperationCanceledException) when (!exchange.Cancellation.IsCancellationRequested)
        {
            return new FetchAttempt((exchange.LatestFailure ?? Failed.Because(LossReason.TimedOut)) with { IsTemporary = true });
        }
    }

    /// <summary>Makes one attempt, and repeats it as long as the host is busy but not given up.</summary>
    private async Task<FetchAttempt> AttemptAsync(Exchange exchange, CancellationToken cancellation)
    {
        while (true)
        {
            using var permit = await EnterAsync(exchange);
            if (permit.Refusal is { } refusal)
            {
                return new FetchAttempt(new Failed(refusal));
            }

            var attempt = await SendOnceAsync(exchange, permit, cancellation);
            exchange.LatestFailure = attempt.Outcome as Failed;
            if (attempt.Outcome is not Failed { IsBusy: true, IsTemporary: true } || limits.MaximumFailuresPerHost is null)
            {
                return attempt;
            }
        }
    }

    private async Task<HostCircuitBreaker.Permit> EnterAsync(Exchange exchange)
    {
        using var paused = exchange.Deadline.Pause();
        return await breaker.EnterAsync(exchange.Address, isRetry: exchange.LatestFailure is not null, exchange.Cancellation);
    }

    /// <summary>Makes one request once a slot is free, and counts its outcome. The deadline pauses meanwhile.</summary>
    private async Task<FetchAttempt> SendOnceAsync(Exchange exchange, HostCircuitBreaker.Permit permit, CancellationToken cancellation)
    {
        using var slot = await AcquireSlotAsync(exchange);
        try
        {
            var outcome = await SendAsync(exchange, slot, permit.Patience, cancellation);
            permit.Count(outcome, slot.Held);
            if (outcome is not Fetched || !exchange.IsStored)
            {
                return new FetchAttempt(outcome);
            }

            using var paused = exchange.Deadline.Pause();
            slot.Keep();
            return new FetchAttempt(outcome, await slots.AcquireBufferAsync());
        }
        catch (OperationCanceledException) when (!exchange.Cancellation.IsCancellationRequested)
        {
            // The time of the whole figure is up. After a late redirect, or with many bytes received, that says little about the host.
            permit.CountTimeout(exchange.HasTime && exchange.Received.Length < BytesOfSlowHost, slot.Held);
            throw;
        }
    }

    private async Task<FetchSlots.Slot> AcquireSlotAsync(Exchange exchange)
    {
        using var paused = exchange.Deadline.Pause();
        if (BeforeEach is not null)
        {
            await BeforeEach(exchange.Cancellation);
        }

        return await slots.AcquireAsync(exchange.Cancellation);
    }

    private async Task<FetchOutcome> SendAsync(
        Exchange exchange, FetchSlots.Slot slot, TimeSpan maximumWait, CancellationToken cancellation)
    {
        exchange.Received.SetLength(0);
        using var patience = new Patience(maximumWait, time, cancellation);
        try
        {
            using var request = CreateRequest(exchange);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (slot.IsLent)
            {
                // The silent host responds at last. Its body is read when a slot is free again.
                await exchange.ReacquireAsync(slot, patience);
            }

            return await reader.ReadAsync(exchange, response, patience, slot);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed.Because(LossReason.TimedOut) with { IsTemporary = true };
        }
        catch (HttpRequestException failure)
        {
            return ConnectionFailure.Translate(failure);
        }
        catch (InvalidDataException)
        {
            return Failed.Because(LossReason.NotAPicture, LossCause.CorruptEncoding);
        }
        catch (IOException)
        {
            return Failed.Because(LossReason.Unreachable, LossCause.ConnectionLost) with { IsTemporary = true };
        }
    }

    private static HttpRequestMessage CreateRequest(Exchange exchange)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, exchange.Address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        if (Validators.IsUsable(exchange.Known.ETag))
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", exchange.Known.ETag);
        }

        if (Validators.IsUsable(exchange.Known.LastModified))
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", exchange.Known.LastModified);
        }

        return request;
    }

    private HttpClient CreateClient(IWebProxy proxy)
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
        made.DefaultRequestHeaders.UserAgent.Add(
            new ProductInfoHeaderValue("TechBeats", typeof(Fetcher).Assembly.GetName().Version!.ToString(3))
        );
        made.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("(archives figures of newsletters)"));
        made.DefaultRequestHeaders.Accept.ParseAdd("image/png, image/jpeg, image/webp, image/gif, image/svg+xml;q=0.8, */*;q=0.5");
        return made;
    }

    private ResiliencePipeline<FetchAttempt> CreateRetries()
    {
        var builder = new ResiliencePipelineBuilder<FetchAttempt> { TimeProvider = time };
        if (limits.MaximumRetries > 0)
        {
            builder.AddRetry(
                new RetryStrategyOptions<FetchAttempt>
                {
                    // A second timeout is the last.
                    ShouldHandle = static arguments => ValueTask.FromResult(
                        arguments.Outcome.Result is { Outcome: Failed { IsTemporary: true, Loss.Reason: var reason } }
                        && (reason != LossReason.TimedOut || arguments.AttemptNumber == 0)),
                    MaxRetryAttempts = limits.MaximumRetries,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = limits.RetryDelay,
                    DelayGenerator = static arguments => ValueTask.FromResult((arguments.Outcome.Result?.Outcome as Failed)?.RetryAfter),
                }
            );
        }

        return builder.Build();
    }
}
