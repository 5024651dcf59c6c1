using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Glance;

/// <summary>The topics of a book: how many issues have each, in all and by unit of time.</summary>
/// <param name="Topics">The topics with the most issues, the most first: name, number of issues, and their dates.</param>
/// <param name="From">Date of the oldest issue; null if too few issues have dates.</param>
/// <param name="To">Date of the newest issue; null if too few issues have dates.</param>
internal sealed record TopicCounts(
    IReadOnlyList<(string Name, int Issues, IReadOnlyList<DateOnly> Dates)> Topics, DateOnly? From, DateOnly? To)
{
    /// <summary>Counts the tags of the issues. A tag of nearly all of them says nothing and is left out.</summary>
    public static TopicCounts Count(IReadOnlyList<IssueSummary> issues, GlanceStyle look)
    {
        var all = issues.Where(issue => !issue.Issue.IsPreface).Select(issue => issue.Issue).ToList();
        var topics = all
            .SelectMany(issue => issue.Tags.Distinct(StringComparer.OrdinalIgnoreCase).Select(tag => (Tag: tag, issue.Date)))
            .GroupBy(pair => pair.Tag, StringComparer.OrdinalIgnoreCase)
            .Select(group => (Name: group.Key, Issues: group.Count(), Pairs: group))
            .Where(topic => topic.Issues < look.CommonTopicShare * all.Count)
            .OrderByDescending(topic => topic.Issues)
            .ThenBy(topic => topic.Name, StringComparer.Ordinal)
            .Take(look.Topics)
            .Select(topic => (topic.Name, topic.Issues, Dates(topic.Pairs.Select(pair => pair.Date))))
            .ToList();
        var timeline = Timeline.Create([.. all.Select(issue => new TimelinePoint(issue.Date, 0))], 1, look.Timeline);
        return timeline.HasScale ? new TopicCounts(topics, timeline.From, timeline.To) : new TopicCounts(topics, null, null);
    }

    private static IReadOnlyList<DateOnly> Dates(IEnumerable<DateOnly?> dates) =>
        [.. dates.Where(date => date is not null).Select(date => date!.Value)];
}
