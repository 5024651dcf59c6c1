using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using TechBeats.Figures.Addresses;
using TechBeats.Model;

namespace TechBeats.Figures.Fetching;

/// <summary>Reads what a host answers, within bounds: a picture, another address, or why there is neither.</summary>
internal sealed class AnswerReader(FetchLimits limits, TimeProvider time)
{
    /// <summary>Letters of an ETag or a date that are worth remembering.</summary>
    public const int LongestState = 200;

    private const int BufferBytes = 32 * 1024;

    /// <summary>Reads an answer whose head is here.</summary>
    /// <param name="address">Who was asked.</param>
    /// <param name="response">The answer.</param>
    /// <param name="isConditional">True when the host was told what is here already.</param>
    /// <param name="patience">Ends the reading; it is set back whenever enough has come.</param>
    /// <param name="came">Told how many bytes have come.</param>
    /// <param name="cancellation">Ends the reading as <paramref name="patience"/> does.</param>
    /// <exception cref="OperationCanceledException">Cancelled, or too little came in time.</exception>
    /// <exception cref="IOException">The answer broke off.</exception>
    /// <exception cref="InvalidDataException">It can't be unpacked.</exception>
    public async Task<FetchTry> ReadAsync(Uri address, HttpResponseMessage response, bool isConditional, CancellationTokenSource patience, StrongBox<long> came, CancellationToken cancellation) => response.StatusCode switch
    {
        HttpStatusCode.OK or HttpStatusCode.NonAuthoritativeInformation => await ReadBytesAsync(response, patience, came, cancellation),
        HttpStatusCode.NotModified when isConditional => new FetchTry { IsUnchanged = true },
        _ => Refusal(address, response),
    };

    private async Task<FetchTry> ReadBytesAsync(HttpResponseMessage response, CancellationTokenSource patience, StrongBox<long> came, CancellationToken cancellation)
    {
        var tooLarge = FetchTry.Lost(LossReason.TooLarge, string.Create(CultureInfo.InvariantCulture, $"more than {limits.Bytes / 1024 / 1024.0:0.##} MB"));
        if (response.Content.Headers.ContentLength > limits.Bytes)
        {
            return tooLarge;
        }

        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        using var bytes = new MemoryStream((int)(response.Content.Headers.ContentLength ?? 2 * BufferBytes));
        var buffer = new byte[BufferBytes];
        int read;
        for (var lately = limits.LeastBytes; (read = await ReadSomeAsync(body, buffer, cancellation)) > 0; lately += read)
        {
            if (bytes.Length + read > limits.Bytes)
            {
                return tooLarge;
            }

            bytes.Write(buffer, 0, read);
            came.Value = bytes.Length;
            if (lately >= limits.LeastBytes)
            {
                patience.CancelAfter(limits.FirstByte);
                lately = 0;
            }
        }

        // An answer of the length that it told needs no copy.
        var whole = bytes.Capacity == bytes.Length ? bytes.GetBuffer() : bytes.ToArray();
        return new FetchTry { Bytes = whole, ETag = Said(response, "ETag"), Modified = Said(response, "Last-Modified") };
    }

    private static async ValueTask<int> ReadSomeAsync(Stream body, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellation);
        }
        catch (InvalidOperationException damage)
        {
            // What Brotli's decoder says of data that is none.
            throw new InvalidDataException(damage.Message, damage);
        }
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
                return response.Headers.Location is { } location && Uri.TryCreate(address, location, out var next) && Uri.TryCreate(WebAddress.Clean(next), UriKind.Absolute, out var clean)
                    ? next.Scheme is "http" or "https"
                        ? new FetchTry { Redirect = clean }
                        : FetchTry.Lost(LossReason.Refused, $"redirected to an address of type {next.Scheme}")
                    : FetchTry.Lost(LossReason.Refused, "redirected to nowhere");
            case 204 or 404 or 410:
                return FetchTry.Lost(LossReason.NotFound, code);
            case 408 or 425 or 429 or >= 500:
                var wait = Wait(response.Headers.RetryAfter);
                return FetchTry.Lost(LossReason.Refused, code) with { IsTemporary = wait is null || wait < limits.Whole, IsBusy = status == 429 || (status == 503 && wait is not null), RetryAfter = wait };
            default:
                return FetchTry.Lost(LossReason.Refused, code);
        }
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? header) =>
        header?.Delta ?? (header?.Date is { } date ? TimeSpan.FromTicks(Math.Max(0, (date - time.GetUtcNow()).Ticks)) : null);
}
