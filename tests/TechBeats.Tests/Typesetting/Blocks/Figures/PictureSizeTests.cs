using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Blocks.Figures;
using TechBeats.Typesetting.Frames;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Figures;

public sealed class PictureSizeTests
{
    [Theory]
    [InlineData(96, 48, null, 72, 36)] // 96 pixels are an inch
    [InlineData(1600, 800, null, 300, 150)] // no wider than the measure
    [InlineData(400, 1600, null, 100, 400)] // no higher than the page
    [InlineData(400, 200, 200, 150, 75)] // smaller when asked
    [InlineData(96, 48, 500, 72, 36)] // never blown up, even when asked
    public void Figures_are_as_large_as_on_a_screen_and_never_larger(
        int width,
        int height,
        int? asked,
        double printedWidth,
        double printedHeight
    )
    {
        var figure = new Figure("a.png", null) { WidthInPixels = asked };

        var size = PictureSize.Fit(figure, BlankPicture.Create(width, height), 300, 400, 10);

        Assert.Equal(new Size(printedWidth, printedHeight), size);
    }

    [Theory]
    [InlineData(50, null, 150)]
    [InlineData(50, 100, 75)] // the smaller wish counts
    [InlineData(10, 100, 30)]
    [InlineData(100, null, 300)]
    public void A_width_in_percent_is_that_of_the_column(double percent, int? pixels, double printedWidth)
    {
        var figure = new Figure("a.png", null) { WidthInPercent = percent, WidthInPixels = pixels };

        Assert.Equal(new Size(printedWidth, printedWidth / 2), PictureSize.Fit(figure, BlankPicture.Create(800, 400), 300, 400, 10));
    }

    [Fact]
    public void The_size_before_shrinking_counts()
    {
        var shrunk = BlankPicture.Create(100, 50) with { NaturalWidthInPixels = 400, NaturalHeightInPixels = 200 };

        Assert.Equal(new Size(300, 150), PictureSize.Fit(new Figure("a.png", null), shrunk, 500, 400, 10));
    }
}
