using TechBeats.Model;
using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Pages.Glance;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Glance;

public sealed class TopicCountsTests
{
    private static readonly DateOnly Day = new(2023, 1, 5);

    [Fact]
    public void Topics_of_the_most_issues_come_first_whatever_their_case_and_common_ones_are_left_out()
    {
        var counts = TopicCounts.Count(
            [
                Issue(Day, "news", "ink"),
                Issue(Day.AddDays(100), "news", "Paper", "Ink", "INK"),
                Issue(Day.AddDays(200), "news"),
            ],
            new GlanceStyle());

        Assert.Equal([("ink", 2), ("Paper", 1)], counts.Topics.Select(topic => (topic.Name, topic.Issues)));
        Assert.Equal([Day, Day.AddDays(100)], counts.Topics[0].Dates);
        Assert.Equal((Day, Day.AddDays(200)), (counts.From, counts.To));
    }

    [Fact]
    public void Issues_of_few_days_or_without_dates_have_no_scale()
    {
        Assert.Null(TopicCounts.Count([Issue(Day, "ink"), Issue(Day.AddDays(7))], new GlanceStyle()).From);
        Assert.Null(TopicCounts.Count([Issue(null, "ink"), Issue(null)], new GlanceStyle()).To);
    }

    private static IssueSummary Issue(DateOnly? date, params string[] tags) =>
        new(new Issue { Key = "one", Title = "One", Source = "one.md", Date = date, Tags = tags, Blocks = [] }, [], [], []);
}
