using System.Text;
using System.Text.RegularExpressions;
using TechBeats.Figures.Addresses;

namespace TechBeats.Figures.Importing;

/// <summary>
/// Normalizes addresses and file names for comparison. Tools that save files (wget, browsers, scripts) spell an address with
/// percent-encoding, underscores or folders. Only letters and digits are common to all spellings.
/// </summary>
internal static partial class RescuedName
{
    /// <summary>Maximum number of path parts to compare.</summary>
    private const int MaximumParts = 40;

    /// <summary>All spellings of a saved address.</summary>
    /// <param name="address">An absolute web address.</param>
    public static IEnumerable<string> SpellingsOfAddress(string address)
    {
        var bare = address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var query = bare.IndexOf('?', StringComparison.Ordinal);
        return new[] { bare, WebAddress.KeyOf(address), query < 0 ? bare : bare[..query] }.Select(Plain).Distinct(StringComparer.Ordinal);
    }

    /// <summary>All addresses that a path may spell: the whole path, and each of its ends.</summary>
    /// <param name="path">Path of a rescued file, with forward slashes.</param>
    public static IEnumerable<string> SpellingsOfPath(string path)
    {
        var parts = path.Split('/');
        for (var first = Math.Max(0, parts.Length - MaximumParts); first < parts.Length; first++)
        {
            var plain = Plain(string.Join('/', parts[first..]));
            yield return plain;

            // Some tools also save the scheme.
            foreach (var scheme in new[] { "https-", "http-" })
            {
                if (plain.StartsWith(scheme, StringComparison.Ordinal))
                {
                    yield return plain[scheme.Length..];
                }
            }
        }
    }

    /// <summary>The last part of an address, unescaped and in lower case, or empty if it has none.</summary>
    /// <param name="address">An absolute web address.</param>
    public static string EndOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        ? LocalFiles.NameOf(Unescaped(uri.AbsolutePath)).ToLowerInvariant()
        : "";

    /// <summary>The name of a rescued file, comparable with <see cref="EndOf"/>.</summary>
    public static string EndOfPath(string path)
    {
        var name = Unescaped(LocalFiles.NameOf(path)).ToLowerInvariant();

        // A name may contain a whole address, and wget writes the query after a question mark or an at sign.
        name = LocalFiles.NameOf(name);
        return name.IndexOfAny(['?', '@']) is > 0 and var query && name.AsSpan(0, query).Contains('.') ? name[..query] : name;
    }

    /// <summary>A name without a browser's duplicate number, as in <c>a (1).png</c>.</summary>
    public static string WithoutCount(string name) => Count().Replace(name, "$1");

    /// <summary>A name without its extension.</summary>
    public static string StemOf(string name) => name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;

    /// <summary>Letters and digits in lower case, with one hyphen for each run of other characters.</summary>
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

    /// <summary>Unescapes twice, since an address inside an address is escaped twice.</summary>
    private static string Unescaped(string text) => Uri.UnescapeDataString(Uri.UnescapeDataString(text));
}
