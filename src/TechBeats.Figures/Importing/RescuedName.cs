using System.Text;
using System.Text.RegularExpressions;
using TechBeats.Figures.Addresses;

namespace TechBeats.Figures.Importing;

/// <summary>
/// Addresses and file names in one spelling: whoever saved a file (wget, a browser, a script) wrote its address as the file system let them,
/// percent-encoded, with underscores, as a tree of folders. What all of them leave alone are letters and digits.
/// </summary>
internal static partial class RescuedName
{
    /// <summary>Parts of a path that an address may take.</summary>
    private const int MostParts = 40;

    /// <summary>Every spelling under which an address may have been saved.</summary>
    /// <param name="address">An absolute web address.</param>
    public static IEnumerable<string> OfAddress(string address)
    {
        var bare = address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var query = bare.IndexOf('?', StringComparison.Ordinal);
        return new[] { bare, WebAddress.KeyOf(address), query < 0 ? bare : bare[..query] }.Select(Plain).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Every address that a path may stand for: the whole of it, and what is left when folders before it are left away.</summary>
    /// <param name="path">Path of a rescued file, with forward slashes.</param>
    public static IEnumerable<string> OfPath(string path)
    {
        var parts = path.Split('/');
        for (var first = Math.Max(0, parts.Length - MostParts); first < parts.Length; first++)
        {
            var plain = Plain(string.Join('/', parts[first..]));
            yield return plain;

            // The scheme, where it was saved too.
            foreach (var scheme in new[] { "https-", "http-" })
            {
                if (plain.StartsWith(scheme, StringComparison.Ordinal))
                {
                    yield return plain[scheme.Length..];
                }
            }
        }
    }

    /// <summary>The name at an address's end, in lower case and without escapes; empty when it has none.</summary>
    /// <param name="address">An absolute web address.</param>
    public static string EndOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        ? LocalFiles.NameOf(Unescaped(uri.AbsolutePath)).ToLowerInvariant()
        : "";

    /// <summary>The name of a rescued file as it compares to an address's end.</summary>
    public static string EndOfPath(string path)
    {
        var name = Unescaped(LocalFiles.NameOf(path)).ToLowerInvariant();

        // A name may hold a whole address, and wget keeps the query behind a question mark or an at sign.
        name = LocalFiles.NameOf(name);
        return name.IndexOfAny(['?', '@']) is > 0 and var query && name.AsSpan(0, query).Contains('.') ? name[..query] : name;
    }

    /// <summary>A name without the count that browsers put behind it when a file of that name was there already: <c>a (1).png</c>.</summary>
    public static string WithoutCount(string name) => Count().Replace(name, "$1");

    /// <summary>A name without its ending.</summary>
    public static string StemOf(string name) => name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;

    /// <summary>Letters and digits in lower case, and one hyphen for everything between.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in Unescaped(text))
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (plain.Length > 0 && plain[^1] != '-')
            {
                plain.Append('-');
            }
        }

        return plain.ToString().TrimEnd('-');
    }

    [GeneratedRegex("""\s?\(\d{1,3}\)(\.[^.]{1,8})?$""", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    /// <summary>Escapes of escapes are seen where an address stood within another.</summary>
    private static string Unescaped(string text) => Uri.UnescapeDataString(Uri.UnescapeDataString(text));
}
