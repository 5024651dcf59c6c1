using System.Text;
using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks;

/// <summary>The characters of an issue that no font has, each once.</summary>
internal sealed class MissingGlyphs
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<(string Cluster, int Line)> missing = [];

    /// <summary>Adds clusters of a block that begins on the line.</summary>
    public void Add(IReadOnlyList<string> clusters, int line)
    {
        foreach (var cluster in clusters)
        {
            if (seen.Add(cluster))
            {
                missing.Add((cluster, line));
            }
        }
    }

    /// <summary>One problem for each character, and one for all characters of a block of 256 when they are many: an unread script is one problem and not a thousand.</summary>
    /// <param name="file">Path of the issue.</param>
    public IReadOnlyList<Problem> Problems(string file)
    {
        const int Many = 4;
        var problems = new List<Problem>();
        foreach (var group in missing.GroupBy(item => FirstRune(item.Cluster).Value / 0x400))
        {
            var items = group.ToList();
            if (items.Count <= Many)
            {
                problems.AddRange(items.Select(item => Of(file, item.Line, $"No font has {NameOf(item.Cluster)}")));
            }
            else
            {
                var names = string.Join(", ", items.Take(Many).Select(item => NameOf(item.Cluster)));
                problems.Add(Of(file, items[0].Line, $"No font has {items.Count} characters such as {names}"));
            }
        }

        return problems;
    }

    private static Problem Of(string file, int line, string message) =>
        new(ProblemSlugs.MissingGlyph, Severity.Warning, new Place(file, line), message, "Give a font that has it with --font");

    private static Rune FirstRune(string cluster) => cluster.EnumerateRunes().First();

    private static string NameOf(string cluster) =>
        string.Join(' ', cluster.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}"));
}
