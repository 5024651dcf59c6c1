using System.Globalization;
using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Pages.Missing;

/// <summary>
/// Reports the characters of a book that no font has. A script that the book needs is one error: the book would be unreadable. Other
/// characters are warnings, one for each character, or one for all of a script.
/// </summary>
internal sealed class MissingFonts
{
    /// <summary>Minimum number of characters without a font in an issue or a book that is not mainly in their script.</summary>
    private const int MinimumCharacters = 100;

    /// <summary>Minimum share of an issue's letters, or of a short book's.</summary>
    private const double MinimumShareOfIssue = 0.5;

    /// <summary>Minimum share of a book's letters.</summary>
    private const double MinimumShareOfBook = 0.1;

    /// <summary>Maximum number of characters of one script that are reported each.</summary>
    private const int MaximumReportedEach = 4;

    /// <summary>Maximum number of characters without a script that are reported each.</summary>
    private const int MaximumSymbolsReportedEach = 20;

    private readonly Dictionary<string, MissingCluster> clusters = new(StringComparer.Ordinal);
    private readonly List<MissingScript> groups = [];

    /// <summary>Adds the clusters of an issue.</summary>
    public void Add(Issue issue, IReadOnlyList<UncoveredCluster> missing)
    {
        foreach (var (text, line) in missing)
        {
            Find(text, new Place(issue.Source, line)).IssueCount++;
        }
    }

    /// <summary>Adds the clusters of a text outside of the issues, such as the title of the book.</summary>
    public void Add(IReadOnlyList<string> missing)
    {
        foreach (var text in missing)
        {
            Find(text, null);
        }
    }

    /// <summary>Returns the problems in order of first occurrence, errors without a place.</summary>
    public IReadOnlyList<Problem> Problems(Book book)
    {
        if (groups.Count == 0)
        {
            return [];
        }

        var counts = Count(book);
        return [.. groups.SelectMany(group => IsNeeded(group, counts) ? [ErrorOf(group, counts)] : WarningsOf(group))];
    }

    private MissingCluster Find(string text, Place? place)
    {
        if (clusters.TryGetValue(text, out var known))
        {
            return known;
        }

        var cluster = clusters[text] = new MissingCluster(text, place);
        var script = Scripts.ScriptOf(CodePoints.At(text, 0, out _));
        GroupOf(script).Add(cluster, script);
        return cluster;
    }

    private MissingScript GroupOf(Script script)
    {
        var isSymbol = script is Script.Common or Script.Inherited or Script.Unknown;
        var group = groups.Find(group => isSymbol ? !group.IsScript : group.Serves(script));
        if (group is null)
        {
            group = new MissingScript(isSymbol ? null : script);
            groups.Add(group);
        }

        return group;
    }

    private List<LetterCounter> Count(Book book)
    {
        var byCodePoint = new Dictionary<int, MissingScript>();
        foreach (var group in groups.Where(group => group.IsScript))
        {
            foreach (var cluster in group.Clusters)
            {
                byCodePoint.TryAdd(CodePoints.At(cluster.Text, 0, out _), group);
            }
        }

        return byCodePoint.Count == 0 ? [] : [.. book.Issues.Select(issue => LetterCounter.Count(issue, byCodePoint))];
    }

    private static bool IsNeeded(MissingScript group, List<LetterCounter> issues)
    {
        var count = issues.Sum(issue => (long)issue.Uncovered.GetValueOrDefault(group));
        var letters = issues.Sum(issue => (long)issue.Letters);
        if (count == 0)
        {
            return false;
        }

        return count >= MinimumShareOfIssue * letters
            || (count >= MinimumCharacters && count >= MinimumShareOfBook * letters)
            || issues.Exists(issue =>
                issue.Uncovered.GetValueOrDefault(group) is >= MinimumCharacters and var own && own >= MinimumShareOfIssue * issue.Letters);
    }

    private static Problem ErrorOf(MissingScript group, List<LetterCounter> issues)
    {
        var count = issues.Sum(issue => (long)issue.Uncovered.GetValueOrDefault(group));
        var concerned = issues.Count(issue => issue.Uncovered.ContainsKey(group));
        var install = group.Package.Debian is { } package
            ? $"Install {package} (Debian, Ubuntu), elsewhere a font such as {group.Package.Family}"
            : "Install a font that has it";
        return new Problem(
            ProblemSlugs.MissingFont,
            Severity.Error,
            null,
            string.Create(
                CultureInfo.InvariantCulture,
                $"No font has {group.Name}: {count:N0} characters in {Counted(concerned, "issue")} would print as boxes"),
            $"{install}; name a font with --font; or make the book all the same with --allow-missing-glyphs");
    }

    private static IEnumerable<Problem> WarningsOf(MissingScript group)
    {
        var clusters = group.Clusters;
        if (clusters.Count <= (group.IsScript ? MaximumReportedEach : MaximumSymbolsReportedEach))
        {
            return clusters.Select(cluster => WarningOf(
                cluster.Place,
                cluster.IssueCount > 1 ? $"No font has {cluster.Name}, in {cluster.IssueCount} issues" : $"No font has {cluster.Name}",
                "Install a font that has it, or name one with --font"));
        }

        var examples = string.Join(", ", clusters.Take(MaximumReportedEach).Select(cluster => cluster.Name));
        var of = group.IsScript ? $" of {group.Name}" : "";
        var hint = group is { IsScript: true, Package.Debian: { } package }
            ? $"Install a font that has them, such as {package} of Debian, or name one with --font"
            : "Install a font that has them, or name one with --font";
        return [WarningOf(group.Place, $"No font has {clusters.Count} characters{of}, such as {examples}", hint)];
    }

    private static Problem WarningOf(Place? place, string message, string hint) =>
        new(ProblemSlugs.MissingGlyph, Severity.Warning, place, message, hint);

    private static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
