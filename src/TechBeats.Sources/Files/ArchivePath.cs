namespace TechBeats.Sources.Files;

/// <summary>
/// Paths of files in an archive: relative, with forward slashes, inside the archive. All path-containment checks are here.
/// </summary>
public static class ArchivePath
{
    /// <summary>Normalizes a path of foreign origin. Null if it leaves the archive, is absolute, or is invalid.</summary>
    /// <param name="written">The path as written, with slashes or backslashes.</param>
    /// <param name="maximumDepth">Maximum number of names in the path.</param>
    public static string? Parse(string written, int maximumDepth)
    {
        ArgumentNullException.ThrowIfNull(written);
        var path = written.Replace('\\', '/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        var names = path.Split('/');
        return names.Length <= maximumDepth && names.All(IsName) && !names[0].Contains(':', StringComparison.Ordinal) ? path : null;
    }

    /// <summary>Resolves a path against a folder, or returns null if it leaves the archive.</summary>
    /// <param name="folder">The folder; empty for the top of the archive.</param>
    /// <param name="written">The path as written, with forward slashes. A leading slash is ignored.</param>
    public static string? Resolve(string folder, string written)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(written);
        var names = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var name in written.Split('/'))
        {
            switch (name)
            {
                case "" or ".":
                    break;
                case ".." when names.Count == 0:
                    return null;
                case "..":
                    names.RemoveAt(names.Count - 1);
                    break;
                default:
                    names.Add(name);
                    break;
            }
        }

        return string.Join('/', names);
    }

    /// <summary>
    /// Normalizes a path or pattern that a user wrote relative to the archive's top. Null if it is absolute, starts at the home folder, has
    /// a step up or a control character. A slash at the end stays.
    /// </summary>
    /// <param name="written">The path as written, with slashes or backslashes.</param>
    public static string? Normalize(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var path = written.Replace('\\', '/');
        var names = path.Split('/');
        return path is ['/' or '~', ..] or [_, ':', ..] || names.Contains("..") || path.Any(char.IsControl)
            ? null
            : string.Join('/', names.Where(name => name is not ("" or "."))) + (path.EndsWith('/') ? "/" : "");
    }

    /// <summary>Makes an invalid path fit for a message: its last three names, relative and without control characters.</summary>
    public static string Sanitize(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var names = written.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries).Where(name => name is not ("." or ".."));
        return string.Join('/', names.Select(name => string.Concat(name.Where(character => !char.IsControl(character)))).TakeLast(3));
    }

    /// <summary>The folder of a file, or the folder around a folder; empty at the top.</summary>
    public static string FolderOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";
    }

    /// <summary>The last name of a path.</summary>
    public static string NameOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path[(path.LastIndexOf('/') + 1)..];
    }

    /// <summary>Joins two parts of a path; either may be empty.</summary>
    public static string Join(string folder, string name)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(name);
        return folder.Length == 0 ? name : name.Length == 0 ? folder : $"{folder}/{name}";
    }

    /// <summary>True if a condition holds for one of the file's folders.</summary>
    public static bool HasFolder(string path, Func<string, bool> condition) => FolderOf(path).Split('/').Any(condition);

    private static bool IsName(string name) => name.Length > 0 && name is not ("." or "..") && !name.Any(char.IsControl);
}
