namespace TechBeats.Sources.Files;

/// <summary>Folders, files and patterns of files that a person named as the issues of an archive.</summary>
/// <param name="names">The names, relative to the archive.</param>
public sealed class NamedPaths(IReadOnlyList<string> names)
{
    private readonly Name[] names = [.. names.Select(Name.Parse)];

    /// <summary>Whether anything was named at all.</summary>
    public bool AreGiven => names.Length > 0;

    /// <summary>How many characters of a path are the folder that was named, or the whole of it when the file itself was; null when nothing named covers it.</summary>
    public int? Cover(string path)
    {
        var covering = names.Where(name => name.Covers(path)).Select(name => Math.Min(name.Folder.Length, path.Length)).ToArray();
        return covering.Length == 0 ? null : covering.Max();
    }

    /// <summary>The names that cover none of the paths.</summary>
    public IReadOnlyList<string> Unmet(IReadOnlyList<TreeFile> files) =>
        [.. names.Where(name => !files.Any(file => name.Covers(file.Path))).Select(name => name.Written)];

    /// <param name="Written">As it was written.</param>
    /// <param name="Folder">The folder, with a slash at its end, or the file; of a pattern the folder before its first star.</param>
    /// <param name="Pattern">The pattern; null for a folder or a file.</param>
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
