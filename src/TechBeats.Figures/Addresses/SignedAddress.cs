using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using TechBeats.Model;

namespace TechBeats.Figures.Addresses;

/// <summary>
/// Reads the expiry of signed addresses. Supported are Discord's CDN (<c>ex</c>, hexadecimal seconds since 1970), Amazon S3 and compatible
/// stores (<c>X-Amz-Date</c> with <c>X-Amz-Expires</c>, or <c>Expires</c>), Google Cloud Storage (<c>X-Goog-Date</c>), Azure (<c>se</c>),
/// GitHub's issue attachments (<c>jwt</c>), LinkedIn (<c>e</c>), Facebook and Instagram (<c>oe</c>). A host refuses an expired address, so
/// no request is made.
/// </summary>
internal static class SignedAddress
{
    /// <summary>Maximum length of a token in characters.</summary>
    private const int MaximumToken = 4096;

    /// <summary>The time at which an address expires, or null if the address has no expiry.</summary>
    public static DateTimeOffset? ExpiryOf(string address)
    {
        var query = new AddressQuery(address);
        return ExpiryOfDiscord(query)
            ?? ExpiryOfDated(query, "X-Amz-Date", "X-Amz-Expires")
            ?? ExpiryOfDated(query, "X-Goog-Date", "X-Goog-Expires")
            ?? ExpiryOfAzure(query)
            ?? ExpiryOfGitHub(query)
            ?? ExpiryOfLinkedIn(query)
            ?? ExpiryOfMeta(query)
            ?? ExpiryOfSeconds(query);
    }

    /// <summary>The loss of an expired address, or null if the address is still valid.</summary>
    public static FigureLost? LossAt(string address, DateTimeOffset now) =>
        ExpiryOf(address) is { } expiry && expiry <= now
            ? new FigureLost(LossReason.Expired) { Date = DateOnly.FromDateTime(expiry.UtcDateTime) }
            : null;

    /// <summary><c>?ex=65378f7c&amp;is=…&amp;hm=…</c>, on Discord's own hosts.</summary>
    private static DateTimeOffset? ExpiryOfDiscord(AddressQuery query) =>
        query.Host is "cdn.discordapp.com" or "media.discordapp.net"
            && query["hm"] is not null
            && query["ex"] is { Length: <= 8 } hexadecimal
            && uint.TryParse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    private static DateTimeOffset? ExpiryOfDated(AddressQuery query, string date, string span) =>
        query[date] is { } begin
        && query[span] is { } length
        && DateTimeOffset.TryParseExact(
            begin,
            "yyyyMMdd'T'HHmmss'Z'",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var start
        )
        && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? After(start, seconds)
            : null;

    private static DateTimeOffset? ExpiryOfAzure(AddressQuery query) =>
        query["sig"] is not null && query["se"] is { } expiry
            && DateTimeOffset.TryParse(expiry, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : null;

    /// <summary>A JSON Web Token (RFC 7519), whose claim <c>exp</c> is in seconds since 1970.</summary>
    private static DateTimeOffset? ExpiryOfGitHub(AddressQuery query)
    {
        if (
            query.Host != "private-user-images.githubusercontent.com"
            || query["jwt"] is not { Length: < MaximumToken } token
            || token.Split('.') is not [_, var claims, _]
        )
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(Base64Url.DecodeFromChars(claims), new JsonDocumentOptions { MaxDepth = 4 });
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("exp", out var expiry)
                && expiry.ValueKind == JsonValueKind.Number
                && expiry.TryGetInt64(out var seconds)
                ? After(DateTimeOffset.UnixEpoch, seconds)
                : null;
        }
        catch (Exception failure) when (failure is FormatException or JsonException or InvalidOperationException)
        {
            // InvalidOperationException means a lone surrogate escape in a name.
            return null;
        }
    }

    /// <summary><c>media.licdn.com/dms/image/…?e=1700000000&amp;v=beta&amp;t=…</c></summary>
    private static DateTimeOffset? ExpiryOfLinkedIn(AddressQuery query) =>
        query.Host.EndsWith(".licdn.com", StringComparison.Ordinal)
            && query["t"] is not null
            && query["e"] is { Length: <= 11 } text
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? After(DateTimeOffset.UnixEpoch, seconds)
            : null;

    /// <summary><c>scontent.xx.fbcdn.net/v/…?oh=…&amp;oe=65378F7C</c></summary>
    private static DateTimeOffset? ExpiryOfMeta(AddressQuery query) =>
        (query.Host.EndsWith(".fbcdn.net", StringComparison.Ordinal) || query.Host.EndsWith(".cdninstagram.com", StringComparison.Ordinal))
            && query["oh"] is not null
            && query["oe"] is { Length: <= 8 } hexadecimal
            && uint.TryParse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <summary>Seconds since 1970, in older signatures of S3 and in CloudFront's.</summary>
    private static DateTimeOffset? ExpiryOfSeconds(AddressQuery query) =>
        query["Signature"] is not null
            && query["Expires"] is { Length: <= 11 } text
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? After(DateTimeOffset.UnixEpoch, seconds)
            : null;

    private static DateTimeOffset? After(DateTimeOffset start, long seconds) =>
        seconds >= 0 && seconds < (DateTimeOffset.MaxValue - start).TotalSeconds ? start.AddSeconds(seconds) : null;
}
