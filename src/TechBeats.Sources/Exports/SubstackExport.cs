using System.Text;
using TechBeats.Model;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Sources.Exports;

/// <summary>
/// A Substack export: bodies in <c>posts/ID.slug.html</c> and metadata in <c>posts.csv</c>. This tree adds an HTML head with the metadata
/// to each body.
/// </summary>
internal sealed class SubstackExport : IFileTree
{
    private const long MaximumTableSize = 16 * 1024 * 1024;

    private readonly IFileTree tree;
    private readonly Dictionary<string, string> heads;

    private SubstackExport(IFileTree tree, Dictionary<string, string> heads)
    {
        this.tree = tree;
        this.heads = heads;
        Files =
        [
            .. tree
                .Files.Where(file => Path.GetFileName(file.Path) is not "posts.csv")
                .Select(file => heads.TryGetValue(file.Path, out var head) ? file with { Length = file.Length + head.Length } : file),
        ];
    }

    /// <summary>Wraps a Substack export, or returns the tree itself if it is none.</summary>
    public static IFileTree Over(IFileTree tree)
    {
        var table = tree.Files.FirstOrDefault(file => Path.GetFileName(file.Path) == "posts.csv" && file.Length <= MaximumTableSize);
        if (table.Path is null)
        {
            return tree;
        }

        var rows = CsvTable.Read(Encoding.UTF8.GetString(tree.Read(table.Path, MaximumTableSize)).TrimStart('\uFEFF'));
        var byId = rows.Where(row => row.ContainsKey("post_id"))
            .GroupBy(row => row["post_id"].Split('.')[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var heads = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in tree.Files.Where(file => file.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)))
        {
            if (byId.TryGetValue(Path.GetFileName(file.Path).Split('.')[0], out var row))
            {
                heads[file.Path] = HeadOf(row);
            }
        }

        return heads.Count > 0 ? new SubstackExport(tree, heads) : tree;
    }

    public string Name => tree.Name;

    public IReadOnlyList<TreeFile> Files { get; }

    public IReadOnlyList<Problem> Problems => tree.Problems;

    public byte[] Read(string path, long limit) =>
        heads.TryGetValue(path, out var head) ? [.. Encoding.UTF8.GetBytes(head), .. tree.Read(path, limit)] : tree.Read(path, limit);

    private static string HeadOf(Dictionary<string, string> row)
    {
        string? Value(string name) => row.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
        return new PageHead()
            .Title(Value("title"))
            .Meta("date", Value("post_date") ?? Value("email_sent_at"))
            .Meta("description", Value("subtitle"))
            .Meta("status", Value("is_published") is "false" or "FALSE" or "0" ? "draft" : null)
            .ToString();
    }
}
