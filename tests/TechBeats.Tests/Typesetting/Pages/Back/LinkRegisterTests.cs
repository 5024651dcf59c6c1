using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Back;

public sealed class LinkRegisterTests
{
    private static readonly IndexStyle Look = new() { MinimumGroupEntries = 2 };

    [Fact]
    public void Groups_are_kinds_then_owners_then_the_others()
    {
        var groups = Arrange(
            Entry("https://solo.example/", "Solo"),
            Entry("https://many.example/b", "b"),
            Entry("https://many.example/a", "Á"),
            Entry("https://github.com/z/one", "code"),
            Entry("https://github.com/a/two", "code"),
            Entry("https://github.com/a/one", "code"),
            Entry("https://arxiv.org/abs/2309.17453", "Sinks"),
            Entry("https://doi.org/10.1/x", "Doi"));

        Assert.Equal(
            [
                (LinkGroup.Paper, null), (LinkGroup.Repository, "a"), (LinkGroup.Repository, null),
                (LinkGroup.Article, "many.example"), (LinkGroup.Article, null),
            ],
            groups.Select(group => (group.Kind, group.Owner)));
        Assert.Equal(["Doi", "Sinks"], Titles(groups[0]));
        Assert.Equal(["one", "two"], Titles(groups[1]));
        Assert.Equal(["z/one"], Titles(groups[2]));
        Assert.Equal(["Á", "b"], Titles(groups[3]));
        Assert.Equal([false, true, true, false, true], groups.Select(group => group.IsRunIn));
    }

    [Fact]
    public void With_room_nothing_is_omitted()
    {
        var groups = Arrange(Entry("https://one.example/", "One"));
        Assert.Same(groups, LinkRegister.Fit(groups, 2, (_, _) => 1, Look));
    }

    [Fact]
    public void The_least_telling_pages_go_first_and_are_counted()
    {
        var groups = Arrange(
            Entry("https://many.example/a", "A title of many words"),
            Entry("https://many.example/b", "Short"),
            Entry("https://many.example/c", "On two pages", 1, 2),
            Entry("https://many.example/d", null),
            Entry("https://github.com/a/one", null),
            Entry("https://arxiv.org/abs/1", null));

        var fitting = LinkRegister.Fit(groups, 4, (_, entry) => entry is null ? 0 : 1, Look);

        var articles = Assert.Single(fitting, group => group.Kind == LinkGroup.Article);
        Assert.Equal(["A title of many words", "On two pages"], Titles(articles));
        Assert.Equal(2, articles.Omitted);
        Assert.Equal([0, 0], fitting.Where(group => group.Kind != LinkGroup.Article).Select(group => group.Omitted));
    }

    [Fact]
    public void A_host_of_which_little_is_left_joins_the_others()
    {
        var groups = Arrange(
            Entry("https://many.example/a", "Title of words"), Entry("https://many.example/b", "B"), Entry("https://many.example/c", "C"));

        var group = Assert.Single(LinkRegister.Fit(groups, 1, (_, entry) => entry is null ? 0 : 1, Look));

        Assert.Equal((null, 2), (group.Owner, group.Omitted));
        Assert.Equal(["Title of words"], Titles(group));
    }

    private static IReadOnlyList<LinkRegisterGroup> Arrange(params LinkEntry[] entries) => LinkRegister.Arrange(entries, Look);

    private static IEnumerable<string> Titles(LinkRegisterGroup group) =>
        group.Entries.Select(entry => LinkRegister.TitleOf(entry, group.Owner));

    private static LinkEntry Entry(string address, string? title, params int[] pages) =>
        new(LinkKey.Classify(address)!.Value, address, title, pages.Length == 0 ? [1] : pages) { HasOwnTitle = title is not null };
}
