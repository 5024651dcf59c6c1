namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Removes tracking parameters from printed addresses. Link targets keep them. The list contains only names without another use.
/// </summary>
internal static class TrackingParameters
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid",
        "gclid",
        "gclsrc",
        "gbraid",
        "wbraid",
        "dclid",
        "msclkid",
        "yclid",
        "twclid",
        "ttclid",
        "li_fat_id",
        "mc_cid",
        "mc_eid",
        "igshid",
        "igsh",
        "mkt_tok",
        "_hsenc",
        "_hsmi",
        "vero_id",
        "vero_conv",
        "oly_anon_id",
        "oly_enc_id",
        "ref_src",
        "ref_url",
        "s_cid",
        "ck_subscriber_id",
        "bsft_clkid",
        "trk",
        "trkcampaign",
        "cmpid",
        "__s",
    };

    /// <summary>Returns the address without tracking parameters, or the same instance if it has none.</summary>
    public static string Without(string address)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        if (question < 0 || (hash >= 0 && hash < question))
        {
            return address;
        }

        var query = hash < 0 ? address[(question + 1)..] : address[(question + 1)..hash];
        var host = HostOf(address);
        var all = query.Split('&');
        var kept = Array.FindAll(all, pair => !IsTracking(pair, host));
        return kept.Length == all.Length ? address
            : address[..question] + (kept.Length > 0 ? "?" + string.Join('&', kept) : "") + (hash < 0 ? "" : address[hash..]);
    }

    private static bool IsTracking(string pair, string host)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        var name =
            pair.StartsWith("amp;", StringComparison.Ordinal) ? pair[4..(equals < 4 ? pair.Length : equals)]
            : equals < 0 ? pair
            : pair[..equals];
        var value = equals < 0 ? "" : pair[(equals + 1)..];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Names.Contains(name)
            || name switch
            {
                "source" => value.StartsWith("rss", StringComparison.OrdinalIgnoreCase)
                    || value is "email" or "social.tw"
                    || value.StartsWith("friends_link", StringComparison.Ordinal),
                "ref" => value.Contains('.', StringComparison.Ordinal)
                    && !value.Contains('/', StringComparison.Ordinal)
                    && host != "github.com",
                "r" or "s" or "showWelcomeOnShare" => host.EndsWith("substack.com", StringComparison.Ordinal),
                "si" or "feature" => host is "youtu.be" or "youtube.com" or "open.spotify.com",
                _ => false,
            };
    }

    private static string HostOf(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal);
        var host = start < 0 ? address : address[(start + 2)..];
        var end = host.AsSpan().IndexOfAny("/?#:");
        host = (end < 0 ? host : host[..end]).ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
