using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>Corrects typing errors in addresses whose meaning is certain.</summary>
internal static partial class AddressTypos
{
    /// <summary>Schemes with a missing or an extra letter.</summary>
    private static readonly HashSet<string> Schemes = new(StringComparer.Ordinal)
    {
        "ttp",
        "ttps",
        "hhttp",
        "hhttps",
        "htp",
        "htps",
        "htttp",
        "htttps",
        "httpss",
        "hxxp",
        "hxxps",
        "feed",
    };

    /// <summary>Common top-level domains that are not also file extensions.</summary>
    private static readonly HashSet<string> Domains = new(StringComparer.OrdinalIgnoreCase)
    {
        "com",
        "org",
        "net",
        "io",
        "dev",
        "app",
        "edu",
        "gov",
        "co",
        "us",
        "eu",
        "info",
        "uk",
        "de",
        "fr",
        "ch",
        "nl",
        "jp",
        "kr",
        "se",
        "it",
        "tv",
        "me",
        "page",
        "blog",
        "news",
        "tech",
        "cloud",
    };

    /// <summary>The corrected address, or null if the address has no typing error.</summary>
    /// <param name="address">The trimmed address. Not empty.</param>
    public static string? Correct(string address)
    {
        if (Nested().Match(address) is { Success: true } nested)
        {
            return nested.Groups["address"].Value;
        }

        if (LinkAddress.SchemeOf(address) is { } scheme)
        {
            var rest = address[(scheme.Length + 1)..];
            return !Schemes.Contains(scheme) ? null
                : scheme == "feed" && rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? rest
                : rest.StartsWith("//", StringComparison.Ordinal) ? (scheme[^1] == 's' || scheme == "feed" ? "https:" : "http:") + rest
                : null;
        }

        return WithoutScheme().Match(address) is { Success: true } host && Domains.Contains(host.Groups["domain"].Value)
            ? "https://" + address
            : null;
    }

    /// <summary>A link inside a link's parentheses, or doubled parentheses.</summary>
    [GeneratedRegex("""^(?:\[[^\]]*\])?\((?<address>https?://[^()\s]+)\)$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nested();

    [GeneratedRegex(
        """^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?<domain>[a-z]{2,6})(?:[/?].*)?$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex WithoutScheme();
}
