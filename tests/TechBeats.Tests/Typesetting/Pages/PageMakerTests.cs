using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages;

public sealed class PageMakerTests
{
    private static readonly PageStyle Paper = new(300, 400, Inner: 30, Outer: 20, Top: 50, Bottom: 40);

    [Theory]
    [InlineData(1, 30)]
    [InlineData(2, 20)]
    public void Slabs_and_their_landmarks_stand_in_the_text_block(int number, double left)
    {
        var page = Make(new FilledPage([Slab("a", 100)], [], []), Matter.Body, number, null);
        Assert.Equal(
            [($"-page-{number}", new Point(left, 50)), ("a", new Point(left + 1, 152))],
            page.Landmarks.Select(landmark => (landmark.Name, landmark.At))
        );
    }

    [Fact]
    public void Front_matter_has_roman_numerals() =>
        Assert.Equal("iv", DisplayFixture.TextOf(Make(new FilledPage([], [], []), Matter.Front, 4, null).Frame));

    [Fact]
    public void A_running_head_and_a_folio_are_artifacts()
    {
        var page = Make(new FilledPage([], [], []), Matter.Body, 3, "About");
        Assert.Equal("About3", DisplayFixture.TextOf(page.Frame));
        Assert.All(page.Frame.Items, placed => Assert.True(Assert.IsType<GroupItem>(placed.Item).IsArtifact));
    }

    [Fact]
    public void Notes_stand_below_a_rule()
    {
        var page = Make(new FilledPage([], [Slab("note", 280)], [new Point(0, 270)]), Matter.Body, 1, null);
        var (at, item) = page.Frame.Items[0];
        Assert.Equal(new Point(30, 320), at);
        Assert.IsType<RuleItem>(Assert.Single(Assert.IsType<GroupItem>(item).Content.Items).Item);
        Assert.Contains(page.Landmarks, landmark => landmark.Name == "note" && landmark.At == new Point(31, 332));
    }

    [Fact]
    public void A_repeated_head_stands_just_above_its_slab_and_means_nothing()
    {
        var head = new Frame(10, 8);
        var page = Make(new FilledPage([Slab("a", 20) with { Head = head }], [], []), Matter.Body, 1, null);
        var (at, item) = page.Frame.Items[0];
        Assert.Equal(new Point(30, 62), at);
        Assert.True(Assert.IsType<GroupItem>(item).IsArtifact);
    }

    private static Page Make(FilledPage filled, Matter part, int number, string? head) =>
        new PageMaker(DisplayFixture.Display(), Paper, DisplayFixture.Styles).Make(filled, part, number, head);

    private static PlacedSlab Slab(string name, double y) =>
        new(new Slab { Content = new Frame(10, 10), Landmarks = [new Landmark(name, new Point(1, 2))] }, y);
}
