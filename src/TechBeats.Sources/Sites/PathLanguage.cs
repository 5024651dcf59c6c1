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
            return (path[..inner] + path[dot..], suffix);
        }

        var folders = path[..slash].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(folders, folder => TagOf(folder) is not null);
        return at < 0
            ? (path, null)
            : (string.Join('/', folders.Where((_, index) => index != at).Append(path[slash..])), TagOf(folders[at]));
    }

    /// <summary>The BCP 47 tag of a name such as <c>fr</c>, <c>pt-br</c> or <c>zh_TW</c>, or null if it is no language.</summary>
    private static string? TagOf(string name)
    {
        var parts = name.Split('-', '_');
        if (!Languages.Contains(parts[0]) || parts.Length > 2)
        {
            return null;
        }

        return parts.Length == 1 ? parts[0]
            : parts[1].Length == 2 && parts[1].All(char.IsAsciiLetter) ? $"{parts[0]}-{parts[1].ToUpperInvariant()}"
            : null;
    }
}
