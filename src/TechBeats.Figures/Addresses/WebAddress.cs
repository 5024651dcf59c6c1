using System.Globalization;

namespace TechBeats.Figures.Addresses;

/// <summary>Normalizes web addresses.</summary>
internal static class WebAddress
{
    /// <summary>Maximum length of a host's name (RFC 1035, 2.3.4), without the length octets.</summary>
    private const int MaximumHostLength = 253;

    /// <summary>Parameters of signatures and expiry, which vary for the same picture.</summary>
    private static readonly HashSet<string> Signatures = new(StringComparer.OrdinalIgnoreCase)
    {
        "ex",
        "is",
        "hm",
        "X-Amz-Algorithm",
        "X-Amz-Credential",
        "X-Amz-Date",
        "X-Amz-Expires",
        "X-Amz-SignedHeaders",
        "X-Amz-Signature",
        "X-Amz-Security-Token",
        "X-Goog-Algorithm",
        "X-Goog-Credential",
        "X-Goog-Date",
        "X-Goog-Expires",
        "X-Goog-SignedHeaders",
        "X-Goog-Signature",
        "AWSAccessKeyId",
        "GoogleAccessId",
        "Expires",
        "Signature",
        "Key-Pair-Id",
        "Policy",
        "se",
        "sig",
        "sp",
        "spr",
        "sr",
        "st",
        "sv",
        "skoid",
        "sktid",
        "skt",
        "ske",
        "sks",
        "skv",
        "token",
        "_nc_ohc",
        "_nc_ht",
        "oh",
        "oe",
        "utm_source",
        "utm_medium",
        "utm_campaign",
    };

    /// <summary>Parameters that set the size of a picture. Names with other uses on some sites are excluded.</summary>
    private static readonly HashSet<string> Sizes = new(StringComparer.OrdinalIgnoreCase)
    {
        "w", "h", "width", "height", "resize", "fit", "quality", "dpr", "zoom", "ssl", "strip", "auto",
    };

    /// <summary>
    /// The address to request: without user information and fragment, which are never sent. Google's mail proxy keeps its fragment, which
    /// is the inner address (<see cref="WrappedAddress"/>).
    /// </summary>
    public static string Clean(Uri address) =>
        address.GetComponents(
            UriComponents.SchemeAndServer
                | UriComponents.PathAndQuery
                | (address.Host.EndsWith(".googleusercontent.com", StringComparison.Ordinal) ? UriComponents.Fragment : 0),
            UriFormat.UriEscaped
        );

    /// <summary>
    /// Whether the host of an address is a valid name. Invalid Punycode fails only on encoding, and a longer name on resolving.
    /// </summary>
    public static bool HasHost(Uri address)
    {
        try
        {
            return address.IdnHost.TrimEnd('.').Length is > 0 and <= MaximumHostLength;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    /// <summary>The source of an address.</summary>
    public static WebSource SourceOf(Uri address)
    {
        var clean = Clean(address);
        return new WebSource(KeyOf(clean), [clean]);
    }

    /// <summary>The size in pixels that an address asks for, or infinity for the original.</summary>
    public static double SizeOf(string address) =>
        new AddressQuery(address)
            .Parameters.Where(parameter => parameter.Name.ToLowerInvariant() is "w" or "h" or "width" or "height" or "resize" or "fit")
            .Select(parameter =>
                double.TryParse(parameter.Value.Split(',')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
                    ? size
                    : double.PositiveInfinity
            )
            .DefaultIfEmpty(double.PositiveInfinity)
            .Max();

    /// <summary>
    /// The key of a picture in the store: its address without scheme, signature and size. A re-signed address has the same key.
    /// </summary>
    /// <param name="address">An absolute web address.</param>
    public static string KeyOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return address;
        }

        var query = new AddressQuery(address);
        var isSigned = query.Parameters.Any(parameter =>
            parameter.Name is "hm" or "sig" or "Signature" or "oh"
            || parameter.Name.EndsWith("-Signature", StringComparison.OrdinalIgnoreCase)
        );
        var kept = query
            .Parameters.Where(parameter =>
                !Sizes.Contains(parameter.Name) && !IsOfHost(uri.Host, parameter.Name) && !(isSigned && Signatures.Contains(parameter.Name))
            )
            .Select(parameter => parameter.Written)
            .ToArray();
        var place = uri.GetComponents(UriComponents.Host | UriComponents.Port | UriComponents.Path, UriFormat.UriEscaped);
        return kept.Length == 0 ? place : $"{place}?{string.Join('&', kept)}";
    }

    /// <summary>Parameters of signatures and sizes on particular hosts.</summary>
    private static bool IsOfHost(string host, string name) => host switch
    {
        "pbs.twimg.com" => name == "name",
        "private-user-images.githubusercontent.com" => name == "jwt",
        _ => name is "e" or "v" or "t" && host.EndsWith(".licdn.com", StringComparison.Ordinal),
    };
}
