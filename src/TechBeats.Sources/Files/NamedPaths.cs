namespace TechBeats.Sources.Files;

/// <summary>Folders, files and patterns that the user named as the issues of an archive.</summary>
/// <param name="names">The folders, files and patterns, relative to the archive.</param>
public sealed class NamedPaths(IReadOnlyList<string> names)
{
    private readonly Name[] names = [.. names.Select(Name.Parse)];

    /// <summary>Whether the user named any path.</summary>
    public bool AreGiven => names.Length > 0;

    /// <summary>Length of the part of a path that a named folder or file covers, in characters, or null if none covers it.</summary>
    public int? Cover(string path)
    {
        var covering = names.Where(name => name.Covers(path)).Select(name => Math.Min(name.Folder.Length, path.Length)).ToArray();
        return covering.Length == 0 ? null : covering.Max();
    }

    /// <summary>The names that match no file.</summary>
    public IReadOnlyList<string> Unmet(IReadOnlyList<TreeFile> files) =>
        [.. names.Where(name => !files.Any(file => name.Covers(file.Path))).Select(name => name.Written)];

    /// <param name="Written">The name as written.</param>
    /// <param name="Folder">The folder or file. For a pattern, the folder before its first wildcard, with a trailing slash.</param>
    /// <param name="Pattern">The pattern, or null for a folder or a file.</param>
    private sealed record Name(string Written, string Folder, PathPattern? Pattern)
    {
        public static Name Parse(string written)
        {
            var plain = written.Trim().Replace('\\', '/').TrimStart('/');
            plain = plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain;
            plain = plain is "." ? "" : plain.TrimEnd('/');
            var star = plain.AsSpan().IndexOfAny('*', '?');
            return star < 0
                ? new Name(written, plain, null)
                : new Name(written, plain[..(plain[..star].LastIndexOf('/') + 1)], new PathPattern(plain));
        }

        public bool Covers(string path) => Pattern is not null ? Pattern.Matches(path)
            : Folder.Length == 0 || path.Equals(Folder, StringComparison.OrdinalIgnoreCase)
            || (path.Length > Folder.Length && path[Folder.Length] == '/' && path.StartsWith(Folder, StringComparison.OrdinalIgnoreCase));
    }
}
