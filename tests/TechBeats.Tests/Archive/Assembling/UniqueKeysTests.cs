using TechBeats.Archive.Assembling;
using TechBeats.Archive.Reading;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Assembling;

public sealed class UniqueKeysTests
{
    [Fact]
    public void A_later_issue_of_the_same_key_gets_the_next_free_number()
    {
        var issues = UniqueKeys.Assign([Issue("ink"), Issue("ink"), Issue("ink-2"), Issue("ink"), Issue("pen")]);

        Assert.Equal(["ink", "ink-3", "ink-2", "ink-4", "pen"], issues.Select(issue => issue.Issue.Key));
    }

    [Fact]
    public void Links_of_a_renamed_issue_to_itself_follow_its_key()
    {
        var issues = UniqueKeys.Assign([Issue("ink"), Issue("ink", "ink", "ink/news", "inkwell", "pen")]);

        var links = Assert.IsType<Paragraph>(Assert.Single(issues[1].Issue.Blocks)).Inlines.Cast<Link>();
        Assert.Equal(["ink-2", "ink-2/news", "inkwell", "pen"], links.Select(link => ((BookTarget)link.Target).Name));
    }

    private static ParsedIssue Issue(string key, params string[] targets) => new(
        new Issue
        {
            Key = key,
            Title = key,
            Source = $"{key}.md",
            Blocks = [new Paragraph([.. targets.Select(target => new Link(new BookTarget(target), null, [new Text("words")]))])],
        },
        Skip: null,
        Problems: []);
}
