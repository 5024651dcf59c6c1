using System.Collections.Frozen;

namespace TechBeats.Sources.Sites;

/// <summary>
/// The language that a path names, as sites in several languages have it: <c>index.ar.md</c>, <c>fr/2023/post.md</c>.
/// Two letters count only where they are a language of ISO 639-1 that newsletters are written in.
/// </summary>
public static class PathLanguage
{
    private static readonly FrozenSet<string> Languages =
        "ar bg bn ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko lt lv mk ms mt nb nl nn no pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The path without its language, the same for all translations of a text, and the language; null when it names none.</summary>
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

    /// <summary>The tag of a name such as <c>fr</c>, <c>pt-br</c> or <c>zh_TW</c>; null when it is no language.</summary>
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
