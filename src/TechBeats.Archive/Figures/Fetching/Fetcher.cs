using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Polly;
using Polly.Retry;
using TechBeats.Model;

namespace TechBeats.Archive.Figures.Fetching;

/// <summary>
/// Gets figures from the web: politely (a few at a time, waiting when asked to), patiently (again when a failure may pass),
/// and never from where an archive's text has no business (<see cref="GuardedConnection"/>). Whatever a host does, a figure ends
/// within its time and its bytes. Safe to use from many threads.
/// </summary>
public sealed class Fetcher : IDisposable
{
    /// <summary>Letters of an ETag or a date that are worth remembering.</summary>
    private const int LongestState = 200;

    private readonly FetchLimits limits;
    private readonly TimeProvider time;
    private readonly HostGates gates;
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
        connection = new GuardedConnection(new AllowedHosts(allowedHosts), proxy);
        client = MakeClient(proxy);
        retrying = MakeRetrying();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        gates.Dispose();
    }

    /// <summary>Gets what is at an address.</summary>
    /// <param name="address">An absolute web address.</param>
    /// <param name="cancellation">Gives up at once.</param>
    public Task<FetchResult> FetchAsync(string address, CancellationToken cancellation) => FetchAsync(address, default, cancellation);

    /// <summary>Gets what is at an address, unless it still is what it was.</summary>
    /// <param name="address">An absolute web address.</param>
    /// <param name="known">The state that is already here; with neither value, anything is sent.</param>
    /// <param name="cancellation">Gives up at once.</param>
    public async Task<FetchResult> FetchAsync(string address, KnownState known, CancellationToken cancellation)
    {
        using var clock = new FigureClock(limits.Whole, time, cancellation);
        var target = new Uri(address);
        try
        {
            for (var hop = 0; hop <= limits.Redirects; hop++)
            {
                if (connection.IsPlainlyPrivate(target))
                {
                    return new FetchResult(null, new FigureLost(LossReason.Refused, FigureWords.PrivateHost));
                }

                // The clock of a figure stands while it waits for its turn: a long queue is no fault of its host.
                var here = target;
                var answer = await gates.AskAsync(
                    here, () => clock.RunAsync(token => retrying.ExecuteAsync(inner => TryAsync(here, known, inner), token).AsTask()), cancellation);
                if (answer.Redirect is not { } next)
                {
                    return answer.End(here);
                }

                target = next;
            }

            return new FetchResult(null, new FigureLost(LossReason.Refused, "too many redirects"));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            gates.CountTimeout(target);
            return new FetchResult(null, new FigureLost(LossReason.TimedOut)) { IsTemporary = true };
        }
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
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { IsTemporary: true }),
                MaxRetryAttempts = limits.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = limits.RetryDelay,
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
            });
        }

        return builder.Build();
    }

    private async ValueTask<FetchTry> TryAsync(Uri address, KnownState known, CancellationToken cancellation)
    {
        using var firstByte = new CancellationTokenSource(limits.FirstByte, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, firstByte.Token);
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
            return response.StatusCode switch
            {
                HttpStatusCode.OK or HttpStatusCode.NonAuthoritativeInformation => await ReadAsync(response, cancellation),
                HttpStatusCode.NotModified when known != default => new FetchTry { IsUnchanged = true },
                _ => Refusal(address, response),
            };
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
        if (value is not null && value.Length <= LongestState && !value.Any(char.IsControl))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private FetchTry TimedOut(Uri address)
    {
        gates.CountTimeout(address);
        return FetchTry.Lost(LossReason.TimedOut) with { IsTemporary = !gates.IsGivenUp(address) };
    }

    private async Task<FetchTry> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var tooLarge = FetchTry.Lost(LossReason.TooLarge, string.Create(CultureInfo.InvariantCulture, $"more than {limits.Bytes / 1024 / 1024.0:0.##} MB"));
        if (response.Content.Headers.ContentLength > limits.Bytes)
        {
            return tooLarge;
        }

        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        using var bytes = new MemoryStream((int)(response.Content.Headers.ContentLength ?? 64 * 1024));
        var buffer = new byte[32 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellation)) > 0)
        {
            if (bytes.Length + read > limits.Bytes)
            {
                return tooLarge;
            }

            bytes.Write(buffer, 0, read);
        }

        return new FetchTry { Bytes = bytes.ToArray(), ETag = Said(response, "ETag"), Modified = Said(response, "Last-Modified") };
    }

    private static string? Said(HttpResponseMessage response, string name) =>
        (response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values))
            && values.FirstOrDefault() is { Length: > 0 and <= LongestState } value && !value.Any(char.IsControl)
                ? value
                : null;

    private FetchTry Refusal(Uri address, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var code = status.ToString(CultureInfo.InvariantCulture);
        switch (status)
        {
            case 301 or 302 or 303 or 307 or 308:
                return response.Headers.Location is { } location && Uri.TryCreate(address, location, out var next)
                    ? next.Scheme is "http" or "https"
                        ? new FetchTry { Redirect = new Uri(Addresses.WebAddress.Clean(next)) }
                        : FetchTry.Lost(LossReason.Refused, $"redirected to an address of type {next.Scheme}")
                    : FetchTry.Lost(LossReason.Refused, "redirected to nowhere");
            case 204 or 404 or 410:
                return FetchTry.Lost(LossReason.NotFound, code);
            case 408 or 425 or 429 or >= 500:
                var wait = Wait(response.Headers.RetryAfter);
                return FetchTry.Lost(LossReason.Refused, code) with { IsTemporary = wait is null || wait < limits.Whole, RetryAfter = wait };
            default:
                return FetchTry.Lost(LossReason.Refused, code);
        }
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? header) =>
        header?.Delta ?? (header?.Date is { } date ? TimeSpan.FromTicks(Math.Max(0, (date - time.GetUtcNow()).Ticks)) : null);

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
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery }:
                    return GivenUp(address, "no such host");
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
