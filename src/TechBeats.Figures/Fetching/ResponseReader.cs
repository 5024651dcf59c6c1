using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using TechBeats.Figures.Addresses;
using TechBeats.Model;

namespace TechBeats.Figures.Fetching;

/// <summary>Reads a response within the limits.</summary>
internal sealed class ResponseReader(FetchLimits limits, TimeProvider time)
{
    private const int BufferBytes = 32 * 1024;

    /// <summary>Reads a response whose headers have arrived.</summary>
    /// <param name="exchange">The request; receives the bytes.</param>
    /// <param name="response">The response.</param>
    /// <param name="patience">Cancels the reading. It is renewed each time the minimum number of bytes has arrived.</param>
    /// <param name="slot">The slot of the request.</param>
    /// <exception cref="OperationCanceledException">Canceled, or too few bytes arrived in time.</exception>
    /// <exception cref="IOException">The connection was lost.</exception>
    /// <exception cref="InvalidDataException">The content can't be decompressed.</exception>
    public async Task<FetchOutcome> ReadAsync(
        Exchange exchange, HttpResponseMessage response, Patience patience, FetchSlots.Slot slot)
    {
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK or HttpStatusCode.NonAuthoritativeInformation:
                return await ReadBodyAsync(exchange, response, patience, slot)
                    ? new Fetched(
                        BytesOf(exchange.Received),
                        exchange.Address.AbsoluteUri,
                        new Validators(Validator(response, "ETag"), Validator(response, "Last-Modified")))
                    : Failed.Because(
                        LossReason.TooLarge,
                        LossCause.ByteLimit,
                        string.Create(CultureInfo.InvariantCulture, $"{limits.MaximumBytes / 1024 / 1024.0:0.##} MB"));
            case HttpStatusCode.NotModified when exchange.Known != default:
                return new Unchanged(exchange.Address.AbsoluteUri);
            default:
                return ReadStatus(exchange.Address, response);
        }
    }

    /// <returns>False if the body exceeds the limit.</returns>
    private async Task<bool> ReadBodyAsync(
        Exchange exchange, HttpResponseMessage response, Patience patience, FetchSlots.Slot slot)
    {
        if (response.Content.Headers.ContentLength > limits.MaximumBytes)
        {
            return false;
        }

        await using var body = await response.Content.ReadAsStreamAsync(patience.Token);
        exchange.Received.Capacity = (int)(response.Content.Headers.ContentLength ?? 2 * BufferBytes);
        var buffer = new byte[BufferBytes];
        int read;
        for (var recent = limits.MinimumBytes; (read = await ReadSomeAsync(body, buffer, patience.Token)) > 0; recent += read)
        {
            if (exchange.Received.Length + read > limits.MaximumBytes)
            {
                return false;
            }

            exchange.Received.Write(buffer, 0, read);
            if (recent >= limits.MinimumBytes)
            {
                patience.Renew();
                if (!slot.Progress())
                {
                    await exchange.ReacquireAsync(slot, patience);
                }

                recent = 0;
            }
        }

        return true;
    }

    /// <summary>A body of the announced length is returned without a copy.</summary>
    private static byte[] BytesOf(MemoryStream received) =>
        received.Capacity == received.Length ? received.GetBuffer() : received.ToArray();

    private static async ValueTask<int> ReadSomeAsync(Stream body, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellation);
        }
        catch (InvalidOperationException damage)
        {
            // The Brotli decoder throws this for corrupt data.
            throw new InvalidDataException(damage.Message, damage);
        }
    }

    private static string? Validator(HttpResponseMessage response, string name) =>
        (response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values))
            && values.FirstOrDefault() is { } value && Validators.IsUsable(value)
                ? value
                : null;

    /// <summary>True for a status that is the host's fault and may pass: it is busy, too slow, or broken (RFC 9110, 15).</summary>
    public static bool IsPassing(int? status) => status is 408 or 425 or 429 or >= 500;

    private FetchOutcome ReadStatus(Uri address, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        switch (status)
        {
            case 301 or 302 or 303 or 307 or 308:
                return ReadRedirect(address, response.Headers.Location);
            case 204 or 404 or 410:
                return new Failed(new FigureLost(LossReason.NotFound) { Status = status });
            case var _ when IsPassing(status):
                var wait = ReadWait(response.Headers.RetryAfter);
                return new Failed(new FigureLost(LossReason.Refused) { Status = status })
                {
                    IsTemporary = wait is null || wait < limits.TotalTimeout,
                    IsBusy = status == 429 || (status == 503 && wait is not null),
                    RetryAfter = wait,
                };
            default:
                return new Failed(new FigureLost(LossReason.Refused) { Status = status });
        }
    }

    private static FetchOutcome ReadRedirect(Uri address, Uri? location)
    {
        if (
            location is null
            || !Uri.TryCreate(address, location, out var next)
            || !Uri.TryCreate(WebAddress.Clean(next), UriKind.Absolute, out var clean)
        )
        {
            return Failed.Because(LossReason.Refused, LossCause.RedirectedNowhere);
        }

        return next.Scheme is "http" or "https"
            ? new Redirected(clean)
            : Failed.Because(LossReason.Refused, LossCause.RedirectedToScheme, next.Scheme);
    }

    private TimeSpan? ReadWait(RetryConditionHeaderValue? header) =>
        header?.Delta ?? (header?.Date is { } date ? TimeSpan.FromTicks(Math.Max(0, (date - time.GetUtcNow()).Ticks)) : null);
}
