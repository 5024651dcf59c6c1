namespace TechBeats.Archive.Reading.Addresses;

/// <summary>Paths of files and pages as they are compared: without slashes around them, without the endings of texts, without <c>index</c>.</summary>
internal static class SitePath
{
    /// <summary>Folders from which generators take their texts; they are no part of an address.</summary>
    private static readonly string[] Roots = ["content/", "docs/", "src/", "source/", "site/"];

    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase) { ".md", ".html", ".markdown", ".htm", ".mdown", ".mkd", ".mkdn", ".xhtml", ".php", ".aspx" };

    /// <summary>The path, plain.</summary>
    public static string Plain(string path)
    {
        var plain = path.Trim('/');
        var dot = plain.LastIndexOf('.');
        if (dot > plain.LastIndexOf('/') && IsOfText(plain.AsSpan(dot)))
        {
            plain = plain[..dot];
        }

        return plain.EndsWith("/index", StringComparison.OrdinalIgnoreCase) ? plain[..^6] : plain;
    }

    /// <summary>True for the endings of texts and pages, with their dot.</summary>
    public static bool IsOfText(ReadOnlySpan<char> ending) => Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(ending);

    /// <summary>The path below the folder of texts.</summary>
    public static string WithoutRoot(string path)
    {
        var root = Array.Find(Roots, root => path.StartsWith(root, StringComparison.Ordinal));
        return root is null ? path : path[root.Length..];
    }

    /// <summary>The last name of a plain path.</summary>
    public static string Last(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>What stands before the last name, without a slash; empty at the top.</summary>
    public static string Above(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";

    /// <summary>A path below a folder with its dots resolved; null when it leaves the archive.</summary>
    public static string? Resolve(string folder, string path)
    {
        var names = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var name in path.Split('/'))
        {
            if (name == ".." && names.Count == 0)
            {
                return null;
            }

            if (name == "..")
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("" or "."))
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }

    /// <summary>Two parts of a path together, either of which may be empty.</summary>
    public static string Join(string above, string name) => above.Length == 0 ? name : name.Length == 0 ? above : $"{above}/{name}";
}
