using TechBeats.Typesetting.Pages.Front;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Front;

public sealed class UsualSectionsTests
{
    private static readonly ContentsStyle Look = new() { MinimumIssuesOfUsualSections = 4, UsualSectionShare = 0.5 };

    [Fact]
    public void Sections_of_most_issues_are_usual_in_the_order_of_an_issue()
    {
        var usual = UsualSections.Find(
            [Issue("📰 News", "Jobs"), Issue("News", "Events", "Jobs"), Issue("news:", "Jobs"), Issue("Obituary", "News"), Issue()], Look);

        Assert.Equal(["News", "Jobs"], usual.Titles);
        Assert.True(usual.Contains(Section("NEWS")));
        Assert.False(usual.Contains(Section("Events")));
    }

    [Fact]
    public void A_few_issues_have_no_usual_sections() =>
        Assert.Empty(UsualSections.Find([Issue("News"), Issue("News"), Issue("News")], Look).Titles);

    private static ContentsEntry Issue(params string[] sections) =>
        new("Issue", "one", 1, null, null, [.. sections.Select(Section)]);

    private static ContentsEntry Section(string title) => ContentsEntry.Section(title, "one/section", 1);
}
