using System.Buffers;
using System.Globalization;
using System.Text;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>Converts loosely written addresses to the strict syntax of RFC 3986.</summary>
internal static class LinkAddress
{
    /// <summary>Marks that Pelican puts before paths of the site (Pelican, "Linking to internal content").</summary>
    private static readonly string[] PelicanMarks =
        ["{filename}", "{static}", "{attach}", "|filename|", "|static|", "|attach|", "{photo}", "%7Bfilename%7D", "%7Bstatic%7D"];

    /// <summary>The address without the mark of Pelican before it.</summary>
    public static string WithoutPelicanMark(string address) =>
        Array.Find(PelicanMarks, mark => address.StartsWith(mark, StringComparison.Ordinal)) is { } found
            ? address[found.Length..]
            : address;

    /// <summary>Characters that need no escape in any part of an address: unreserved characters and delimiters.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?");

    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    private static readonly SearchValues<char> Ipv6Characters = SearchValues.Create("0123456789abcdefABCDEF:.]");

    /// <summary>The scheme in lower case without its colon, or null if the address has none (RFC 3986, 3.1).</summary>
    public static string? SchemeOf(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(address[0]) && address.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0
            ? address[..colon].ToLowerInvariant()
            : null;
    }

    /// <summary>
    /// Removes surrounding white space, line ends and tabs (WHATWG URL, basic parser, steps 1 and 3). An address that begins with <c>//</c>
    /// or <c>www.</c> gets a scheme.
    /// </summary>
    public static string Normalize(string address)
    {
        var trimmed = address.Trim();
        if (trimmed.AsSpan().IndexOfAny('\n', '\t', '\r') >= 0)
        {
            trimmed = trimmed
                .Replace("\n", "", StringComparison.Ordinal)
                .Replace("\t", "", StringComparison.Ordinal)
                .Replace("\r", "", StringComparison.Ordinal);
        }

        trimmed = WithoutPelicanMark(trimmed);
        return trimmed.StartsWith("//", StringComparison.Ordinal) ? "https:" + trimmed
            : trimmed.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "http://" + trimmed
            : trimmed;
    }

    /// <summary>Escapes an absolute http, https or mailto address. Returns null for any other address and for one without a host.</summary>
    public static string? Escape(string address) => SchemeOf(address) switch
    {
        "http" => EscapeHierarchical("http", address[5..]),
        "https" => EscapeHierarchical("https", address[6..]),
        "mailto" => address.Length > 7 ? "mailto:" + EscapePart(address[7..]) : null,
        _ => null,
    };

    /// <param name="rest">The address after the scheme's colon.</param>
    private static string? EscapeHierarchical(string scheme, string rest)
    {
        var path = rest.TrimStart('/', '\\');
        if (path.Length == rest.Length)
        {
            return null;
        }

        var end = path.AsSpan().IndexOfAny("/?#\\");
        var authority = end < 0 ? path : path[..end];
        var host = EscapeAuthority(authority);
        if (host is null)
        {
            return null;
        }

        var tail = end < 0 ? "" : path[end..];
        var hash = tail.IndexOf('#', StringComparison.Ordinal);
        var main = hash < 0 ? tail : tail[..hash];
        var query = main.IndexOf('?', StringComparison.Ordinal);
        var hierarchy = (query < 0 ? main : main[..query]).Replace('\\', '/');
        return $"{scheme}://{host}{EscapePart(hierarchy)}"
            + (query < 0 ? "" : EscapePart(main[query..]))
            + (hash < 0 ? "" : "#" + EscapePart(tail[(hash + 1)..]));
    }

    /// <summary>Escapes user, host and port. A host with characters beyond ASCII becomes Punycode (RFC 3492).</summary>
    private static string? EscapeAuthority(string authority)
    {
        var at = authority.LastIndexOf('@');
        var user = at < 0 ? "" : EscapePart(authority[..at]) + "@";
        var host = authority[(at + 1)..];
        if (host.StartsWith('['))
        {
            return host.AsSpan(1).IndexOfAnyExcept(Ipv6Characters) < 0 && host.Contains(']', StringComparison.Ordinal) ? user + host : null;
        }

        var colon = host.LastIndexOf(':');
        var port = colon < 0 ? "" : host[colon..];
        var name = colon < 0 ? host : host[..colon];
        if (name.Length == 0 || port.AsSpan(Math.Min(1, port.Length)).IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return null;
        }

        if (name.Any(character => character > '\x7F'))
        {
            var ascii = Punycode(name.ToLowerInvariant());
            if (ascii is null)
            {
                return null;
            }

            name = ascii;
        }

        return name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_') ? user + name + port : null;
    }

    private static string? Punycode(string host)
    {
        try
        {
            return new IdnMapping { AllowUnassigned = true }.GetAscii(host);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string EscapePart(string part)
    {
        if (part.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            return part;
        }

        var escaped = new StringBuilder(part.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        var index = 0;
        while (index < part.Length)
        {
            var character = part[index];
            if (Plain.Contains(character) || IsEscape(part, index))
            {
                escaped.Append(character);
                index++;
                continue;
            }

            Rune.DecodeFromUtf16(part.AsSpan(index), out var rune, out var length);
            foreach (var value in utf8[..rune.EncodeToUtf8(utf8)])
            {
                escaped.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
            }

            index += length;
        }

        return escaped.ToString();
    }

    private static bool IsEscape(string part, int index) =>
        part[index] == '%' && index + 2 < part.Length && char.IsAsciiHexDigit(part[index + 1]) && char.IsAsciiHexDigit(part[index + 2]);
}
