using TechBeats.Tests.Support;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Front;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Front;

public sealed class CoverPictureTests
{
    private static readonly CoverStyle Look = new();

    [Theory]
    [InlineData(400, 160, 160)] // its own height
    [InlineData(1000, 100, 136)] // a panorama: 0.34 of the paper
    [InlineData(100, 1000, 200)] // a portrait: 0.5 of the paper
    public void A_picture_is_no_stripe_and_leaves_room_for_the_words(int width, int height, double expected) =>
        Assert.Equal(new Size(400, expected), CoverPicture.AreaOf(BlankPicture.Create(width, height), 400, 400, Look));

    [Fact]
    public void Too_much_of_a_picture_is_cut_away_evenly()
    {
        var drawn = CoverPicture.Draw(BlankPicture.Create(100, 1000), new Size(400, 200));

        var (at, item) = Assert.Single(drawn.Content.Items);
        Assert.Equal(new Size(400, 4000), Assert.IsType<PictureItem>(item).Size);
        Assert.Equal(new Point(0, -1900), at);
        Assert.True(drawn.IsArtifact);
        Assert.NotNull(drawn.Clip);
    }
}
