using System.Globalization;
using System.Text;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Shortens addresses for readers.</summary>
internal static class AddressText
{
    /// <summary>Minimum number of letters of a word in a file name.</summary>
    private const int MinimumLetters = 3;

    private static readonly HashSet<string> UninformativeWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "image",
        "img",
        "picture",
        "pic",
        "photo",
        "figure",
        "fig",
        "screenshot",
        "screen",
        "shot",
        "untitled",
        "unnamed",
        "download",
        "file",
        "copy",
        "the",
        "and",
        "default",
        "hqdefault",
        "maxresdefault",
        "mqdefault",
        "sddefault",
    };

    public static bool IsWeb(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>True if a text is the address, with or without its scheme and its last slash.</summary>
    public static bool IsAddress(string text, string address) =>
        string.Equals(Bare(text), Bare(address), StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the whole address without its scheme.</summary>
    public static string InFull(string address, AddressStyle look) => Cut(Visible(Bare(address)), look.MaximumLengthInFull);

    /// <summary>Returns the address without scheme, tracking parameters and long query.</summary>
    public static string OnCard(string address, AddressStyle look)
    {
        if (IsData(address))
        {
            return Cut(address, look.MaximumDataLength);
        }

        address = TrackingParameters.Without(address);
        var shown = IsWeb(address) ? address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..] : address;
        var query = shown.IndexOf('?', StringComparison.Ordinal);
        return Cut(
            Visible(query > 0 && shown.Length - query > look.MaximumQueryLength ? shown[..query] + "?…" : shown.TrimEnd('/')),
            look.MaximumLengthOnCard
        );
    }

    /// <summary>Returns the host without <c>www.</c>, or an empty text if the address has none.</summary>
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

    /// <summary>
    /// Returns the last segment of the address's path, unescaped. Returns an empty text if there is none, or if it is a generated name.
    /// </summary>
    public static string FileName(string address)
    {
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        var path = IsWeb(address) ? address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..] : address;
        var end = path.AsSpan().IndexOfAny("?#");
        path = (end < 0 ? path : path[..end]).TrimEnd('/');
        if (IsWeb(address) && !path.Contains('/', StringComparison.Ordinal))
        {
            return "";
        }

        // An escaped address may contain another one. The last segment of the inner address is the name.
        var name = Unescaped(path[(path.LastIndexOf('/') + 1)..]);
        name = name[(name.LastIndexOf('/') + 1)..];
        return IsInformative(name) ? name : "";
    }

    private static string Bare(string address)
    {
        foreach (var scheme in (string[])["https://", "http://", "mailto:"])
        {
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return address[scheme.Length..].TrimEnd('/');
            }
        }

        return address.TrimEnd('/');
    }

    private static bool IsData(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Escapes invisible characters and those that reorder others, so that the printed address is the real one.</summary>
    private static string Visible(string address)
    {
        if (address.All(char.IsAscii) && !address.Any(char.IsControl))
        {
            return address;
        }

        var visible = new StringBuilder(address.Length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in address.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Characters.IsDefaultIgnorable(rune.Value))
            {
                foreach (var part in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    visible.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
                }
            }
            else
            {
                visible.Append(rune);
            }
        }

        return visible.ToString();
    }

    private static string Cut(string address, int maximumLength)
    {
        if (address.Length <= maximumLength)
        {
            return address;
        }

        return address[..(char.IsHighSurrogate(address[maximumLength - 1]) ? maximumLength - 1 : maximumLength)] + "…";
    }

    private static string Unescaped(string name)
    {
        var unescaped = Uri.UnescapeDataString(name);
        return unescaped.Any(char.IsControl) || unescaped.Contains('\uFFFD', StringComparison.Ordinal) ? name : unescaped;
    }

    /// <summary>
    /// True if the name without extension contains a word: letters that are not hexadecimal and do not just mean "picture".
    /// </summary>
    private static bool IsInformative(string name)
    {
        var dot = name.LastIndexOf('.');
        var stem = dot > 0 ? name[..dot] : name;
        var start = 0;
        for (var i = 0; i <= stem.Length; i++)
        {
            if (i < stem.Length && char.IsLetterOrDigit(stem[i]))
            {
                continue;
            }

            var word = stem[start..i];
            start = i + 1;
            var letters = word.Count(char.IsLetter);
            if (
                letters >= MinimumLetters
                && 2 * letters > word.Length
                && !word.All(char.IsAsciiHexDigit)
                && !UninformativeWords.Contains(word.TrimEnd("0123456789".ToCharArray()))
            )
            {
                return true;
            }
        }

        return false;
    }
}
