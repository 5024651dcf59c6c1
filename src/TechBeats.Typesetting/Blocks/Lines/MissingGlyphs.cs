using TechBeats.Model;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Collects the characters of an issue that no font has.</summary>
internal sealed class MissingGlyphs
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<(string Cluster, int Line)> missing = [];

    /// <summary>Adds clusters of a block that begins on the given source line.</summary>
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

    /// <summary>Returns one problem per character, but only one for a script with many missing characters.</summary>
    /// <param name="file">Path of the issue.</param>
    public IReadOnlyList<Problem> Problems(string file)
    {
        const int Named = 4;
        var problems = new List<Problem>();
        foreach (var group in missing.GroupBy(item => Scripts.ScriptOf(item.Cluster.EnumerateRunes().First().Value)))
        {
            var items = group.ToList();
            if (group.Key is Script.Common or Script.Inherited or Script.Unknown || items.Count <= Named)
            {
                problems.AddRange(items.Select(item => CreateProblem(file, item.Line, $"No font has {NameOf(item.Cluster)}", "it")));
            }
            else
            {
                var names = string.Join(", ", items.Take(Named).Select(item => NameOf(item.Cluster)));
                problems.Add(
                    CreateProblem(
                        file, items[0].Line, $"No font has {items.Count} characters of the {group.Key} script, such as {names}", "them")
                );
            }
        }

        return problems;
    }

    private static Problem CreateProblem(string file, int line, string message, string them) =>
        new(
            ProblemSlugs.MissingGlyph,
            Severity.Warning,
            new Place(file, line),
            message,
            $"Install a font that has {them}, or give one with --font"
        );

    private static string NameOf(string cluster) =>
        string.Join(' ', cluster.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}"));
}
