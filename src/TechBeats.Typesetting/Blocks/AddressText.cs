namespace TechBeats.Typesetting.Blocks;

/// <summary>Addresses as people read them.</summary>
internal static class AddressText
{
    /// <summary>A query longer than this is a signature or a state, nothing that anyone types.</summary>
    private const int LongestQuery = 32;

    /// <summary>Data inside an address, and nothing but data, ends here.</summary>
    private const int LongestData = 48;

    public static bool IsWeb(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address without its scheme, and without what follows a long query's question mark.</summary>
    public static string Shown(string address)
    {
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return address.Length <= LongestData ? address : address[..LongestData] + "…";
        }

        var shown = IsWeb(address) ? address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..] : address;
        var query = shown.IndexOf('?', StringComparison.Ordinal);
        return query > 0 && shown.Length - query > LongestQuery ? shown[..query] + "?…" : shown.TrimEnd('/');
    }

    /// <summary>The host without <c>www.</c>; empty for an address that has none.</summary>
    public static string Host(string address)
    {
        if (!IsWeb(address))
        {
            return "";
        }

        var host = address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..];
        var end = host.AsSpan().IndexOfAny("/?#");
        host = end < 0 ? host : host[..end];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }

    /// <summary>The last part of the address's path; empty when it has none.</summary>
    public static string FileName(string address)
    {
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        var path = IsWeb(address) ? address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..] : address;
        var end = path.AsSpan().IndexOfAny("?#");
        path = (end < 0 ? path : path[..end]).TrimEnd('/');
        var slash = path.LastIndexOf('/');
        return slash >= 0 ? path[(slash + 1)..] : IsWeb(address) ? "" : path;
    }
}
