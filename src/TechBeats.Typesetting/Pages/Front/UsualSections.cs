using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Front;

/// <summary>The sections that stand in most issues of a book.</summary>
internal sealed class UsualSections
{
    private readonly HashSet<string> keys;

    private UsualSections(IReadOnlyList<string> titles, HashSet<string> keys) => (Titles, this.keys) = (titles, keys);

    /// <summary>Their titles, in the order of an issue.</summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>Finds the sections of the issues. A book of few issues has none.</summary>
    public static UsualSections Find(IReadOnlyList<ContentsEntry> issues, ContentsStyle look)
    {
        var count = 0;
        var found = new Dictionary<string, (string Title, int Issues, double Place)>(StringComparer.Ordinal);
        foreach (var issue in issues.Where(issue => issue.Sections.Count > 0))
        {
            count++;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < issue.Sections.Count; i++)
            {
                if (LinkText.Letters(issue.Sections[i].Title) is { Length: > 0 } key && seen.Add(key))
                {
                    var known = found.GetValueOrDefault(key, (LinkText.Clean(issue.Sections[i].Title), 0, 0));
                    found[key] = (known.Item1, known.Item2 + 1, known.Item3 + ((double)i / issue.Sections.Count));
                }
            }
        }

        if (count < look.MinimumIssuesOfUsualSections)
        {
            return new UsualSections([], []);
        }

        var usual = found
            .Where(section => section.Value.Issues >= look.UsualSectionShare * count)
            .OrderByDescending(section => section.Value.Issues)
            .Take(look.MaximumUsualSections)
            .OrderBy(section => section.Value.Place / section.Value.Issues)
            .ThenBy(section => section.Key, StringComparer.Ordinal)
            .ToList();
        return new UsualSections(
            usual.ConvertAll(section => section.Value.Title),
            usual.Select(section => section.Key).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>True for a section that is one of these.</summary>
    public bool Contains(ContentsEntry section) => keys.Contains(LinkText.Letters(section.Title));
}
