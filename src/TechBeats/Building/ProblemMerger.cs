using TechBeats.Model;

namespace TechBeats.Building;

/// <summary>
/// Merges the problems of several stages: first a missing font, then those of the whole archive, then the others by issue and line.
/// </summary>
internal static class ProblemMerger
{
    public static IReadOnlyList<Problem> Merge(Book book, params IReadOnlyList<Problem>[] stages)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var issue in book.Issues)
        {
            places.TryAdd(issue.Source, places.Count);
        }

        return
        [
            .. stages.SelectMany(problems => problems)
                .OrderByDescending(problem => problem.Slug == ProblemSlugs.MissingFont)
                .ThenBy(problem => problem.Place is { } place ? places.GetValueOrDefault(place.File, places.Count) : -1)
                .ThenBy(problem => problem.Place?.File ?? "", StringComparer.Ordinal)
                .ThenBy(problem => problem.Place?.Line ?? 0),
        ];
    }
}
