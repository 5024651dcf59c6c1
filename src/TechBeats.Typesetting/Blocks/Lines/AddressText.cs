using System.Globalization;
using System.Text;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Addresses as people read them.</summary>
internal static class AddressText
{
    /// <summary>A word in a file's name has at least so many letters.</summary>
    private const int LeastLetters = 3;

    private static readonly HashSet<string> EmptyWords = new(StringComparer.OrdinalIgnoreCase)
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

    /// <summary>The address as it is written, as far as a register has room.</summary>
    public static string InRegister(string address, AddressStyle look) =>
        IsData(address) ? OnCard(address, look) : Cut(Visible(address), look.LongestInRegister);

    /// <summary>The address without its scheme, and without what follows a long query's question mark.</summary>
    public static string OnCard(string address, AddressStyle look)
    {
        if (IsData(address))
        {
            return Cut(address, look.LongestData);
        }

        address = TrackingParameters.Without(address);
        var shown = IsWeb(address) ? address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..] : address;
        var query = shown.IndexOf('?', StringComparison.Ordinal);
        return Cut(
            Visible(query > 0 && shown.Length - query > look.LongestQuery ? shown[..query] + "?…" : shown.TrimEnd('/')),
            look.LongestOnCard
        );
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

    /// <summary>The last part of the address's path, without escapes; empty when it has none or when it says nothing, as the names that machines give.</summary>
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

        // An address wrapped in another one is escaped: its own last part is the name.
        var name = Unescaped(path[(path.LastIndexOf('/') + 1)..]);
        name = name[(name.LastIndexOf('/') + 1)..];
        return IsTelling(name) ? name : "";
    }

    private static bool IsData(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Characters that are not seen, and those that turn the order of others, are escaped: what is printed is what the address says.</summary>
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

    private static string Cut(string address, int most)
    {
        if (address.Length <= most)
        {
            return address;
        }

        return address[..(char.IsHighSurrogate(address[most - 1]) ? most - 1 : most)] + "…";
    }

    private static string Unescaped(string name)
    {
        var unescaped = Uri.UnescapeDataString(name);
        return unescaped.Any(char.IsControl) || unescaped.Contains('\uFFFD', StringComparison.Ordinal) ? name : unescaped;
    }

    /// <summary>True when a name without its ending holds a word: letters that are no number in base 16 and do not only say that it is a picture.</summary>
    private static bool IsTelling(string name)
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
                letters >= LeastLetters
                && 2 * letters > word.Length
                && !word.All(char.IsAsciiHexDigit)
                && !EmptyWords.Contains(word.TrimEnd("0123456789".ToCharArray()))
            )
            {
                return true;
            }
        }

        return false;
    }
}
