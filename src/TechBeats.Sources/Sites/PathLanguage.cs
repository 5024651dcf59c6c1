using System.Collections.Frozen;

namespace TechBeats.Sources.Sites;

/// <summary>
/// The language in a path of a multilingual site: <c>index.ar.md</c>, <c>fr/2023/post.md</c>. Only selected ISO 639-1 codes count, since
/// other names have two letters too.
/// </summary>
public static class PathLanguage
{
    private static readonly FrozenSet<string> Languages =
        (
            "ar bg bn ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lt lv mk ms mt nb nl nn no pl pt "
            + "ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh"
        ).Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Splits a path into a part that all translations share and the language, which is null if the path names none.</summary>
    public static (string Path, string? Language) Split(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        var dot = path.LastIndexOf('.');
        var inner = dot > slash ? path.LastIndexOf('.', dot - 1) : -1;
        if (inner > slash && TagOf(path[(inner + 1)..dot]) is { } suffix)
        {
            // Some sites name the language twice: en/post.en.md.
            var rest = path[..inner] + path[dot..];
            return (Split(rest) is (var plain, { } folder) && folder == suffix ? plain : rest, suffix);
        }

        var folders = path[..slash].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(folders, folder => TagOf(folder) is not null);
        return at < 0
            ? (path, null)
            : (string.Join('/', folders.Where((_, index) => index != at).Append(path[slash..])), TagOf(folders[at]));
    }

    /// <summary>
    /// Splits a path whose file name ends with a language behind a dash or an underscore (<c>post_de.md</c>, <c>post-pt-br.md</c>). Other
    /// words look the same (<c>intro-de.md</c>), so the text must confirm the language. The language is null if the name has none.
    /// </summary>
    public static (string Path, string? Language) SplitSuffix(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var slash = path.LastIndexOf('/') + 1;
        var dot = path.LastIndexOf('.');
        dot = dot > slash ? dot : path.Length;
        for (var length = MaximumSuffixLength; length >= 2; length--)
        {
            var at = dot - length - 1;
            if (at > slash && (path[at] is '-' or '_') && TagOf(path[(at + 1)..dot].ToLowerInvariant()) is { } tag)
            {
                return (path[..at] + path[dot..], tag);
            }
        }

        return (path, null);
    }

    /// <summary>Maximum length of a language at the end of a name, in characters, such as <c>sr-latn-rs</c>.</summary>
    private const int MaximumSuffixLength = 10;

    /// <summary>The BCP 47 tag of a name such as <c>fr</c>, <c>pt-br</c>, <c>zh_TW</c> or <c>sr-Latn</c>, or null.</summary>
    private static string? TagOf(string name)
    {
        var parts = name.Split('-', '_');
        if (!Languages.Contains(parts[0]) || parts.Length > 3)
        {
            return null;
        }

        var tag = parts[0];
        foreach (var part in parts.Skip(1))
        {
            var isRegion = (part.Length == 2 && part.All(char.IsAsciiLetter)) || (part.Length == 3 && part.All(char.IsAsciiDigit));
            if (!isRegion && (tag != parts[0] || part.Length != 4 || !part.All(char.IsAsciiLetter)))
            {
                return null;
            }

            tag += isRegion ? "-" + part.ToUpperInvariant() : $"-{char.ToUpperInvariant(part[0])}{part[1..].ToLowerInvariant()}";
        }

        return tag;
    }
}
