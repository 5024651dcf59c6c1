using TechBeats.Figures.Addresses;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Figures.Addresses;

public sealed class UnwantedFigureTests
{
    [Theory]
    [InlineData("https://example.org/img/pixel.gif", DropReason.Pixel)]
    [InlineData("spacer.gif?x=1", null)]
    [InlineData("/images/spacer.gif?x=1", DropReason.Pixel)]
    [InlineData("https://pixel.wp.com/b.gif?host=example.org", DropReason.Pixel)]
    [InlineData("http://feeds.feedburner.com/~r/example/~4/abc", DropReason.Pixel)]
    [InlineData("http://feeds.feedburner.com/~ff/example?d=yIl2AUoC8zA", DropReason.Button)]
    [InlineData("http://assets.feedblitz.com/i/fbshare20.png", DropReason.Button)]
    [InlineData("https://s7.addthis.com/static/btn/lg-share-en.gif", DropReason.Button)]
    [InlineData("https://static.addtoany.com/buttons/share.png", DropReason.Button)]
    [InlineData("https://cdn.buymeacoffee.com/buttons/v2/default-yellow.png", DropReason.Button)]
    [InlineData("https://www.facebook.com/tr?id=1&ev=PageView&noscript=1", DropReason.Pixel)]
    [InlineData("/assets/share-on-twitter.png", DropReason.Button)]
    [InlineData("https://example.org/pixel-art.gif", null)]
    [InlineData("https://example.org/how-facebook-shares-data.png", null)]
    [InlineData("https://example.org/transparent.gif.png", null)]
    [InlineData("https://example.org/follow-the-leader.png", null)]
    public void Only_what_can_be_nothing_else_is_dropped(string address, DropReason? reason) =>
        Assert.Equal(reason, UnwantedFigure.ReasonFor(new Figure(address, null)));

    [Theory]
    [InlineData("https://www.facebook.com/sharer/sharer.php?u=https://example.org", true)]
    [InlineData("https://twitter.com/intent/tweet?text=a", true)]
    [InlineData("https://www.linkedin.com/shareArticle?mini=true&url=a", true)]
    [InlineData("https://news.ycombinator.com/submitlink?u=a", true)]
    [InlineData("https://twitter.com/someone/status/1234", false)]
    [InlineData("https://www.facebook.com/someone/posts/1", false)]
    [InlineData("https://example.org/?to=https://twitter.com/intent/tweet", false)]
    public void A_figure_that_shares_the_page_is_a_button(string target, bool isButton) =>
        Assert.Equal(
            isButton ? DropReason.Button : null,
            UnwantedFigure.ReasonFor(new Figure("https://example.org/a.png", null) { Link = new WebTarget(target) })
        );

    [Theory]
    [InlineData(1.0, 1.0, true)]
    [InlineData(1.0, null, true)]
    [InlineData(null, 1.0, true)]
    [InlineData(1.0, 300.0, false)]
    [InlineData(300.0, 1.0, false)]
    [InlineData(16.0, 16.0, false)]
    public void A_picture_too_small_to_be_seen_is_a_tracking_pixel(double? width, double? height, bool isPixel) =>
        Assert.Equal(
            isPixel ? DropReason.Pixel : null,
            UnwantedFigure.ReasonFor(new Figure("https://example.org/a.png", null) { WidthInPixels = width, HeightInPixels = height })
        );
}
