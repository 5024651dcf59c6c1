using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Styles;

public sealed class BookStylesTests
{
    [Fact]
    public void Every_size_grows_with_the_paper()
    {
        var (small, large) = (Create("house", "a5"), Create("house", "a4"));
        Assert.Equal((9.6, 14), (small.Body.Text.Size, small.Body.Leading));
        Assert.Equal((10.6, 15.5), (large.Body.Text.Size, large.Body.Leading));
        Assert.Equal(small.Note.Text.Size * 10.6 / 9.6, large.Note.Text.Size, 6);
        Assert.Equal(small.BlockSpace * 15.5 / 14, large.BlockSpace, 6);
    }

    [Fact]
    public void A_theme_may_name_the_size_of_running_text()
    {
        var theme = Themes.Named("newsprint")! with { BodySize = 9, BodyLeading = 11 };
        var styles = BookStyles.Create(theme, PageStyle.Named("a4")!);
        Assert.Equal((9, 11), (Math.Round(styles.Body.Text.Size, 6), Math.Round(styles.Body.Leading, 6)));
    }

    [Fact]
    public void Plain_has_black_ink_and_no_tint()
    {
        var styles = Create("plain", "a5");
        Assert.All(
            [styles.Body, styles.Quote, styles.Caption, styles.Folio, styles.Kicker, styles.CardAddress, styles.Headings[^1].Paragraph],
            style => Assert.Equal(Color.Black, style.Text.Color));
        Assert.Null(styles.CodeBlocks.Tint);
        Assert.Null(styles.Asides.Tint);
        Assert.Null(styles.Inline.HighlightBackground);
        Assert.Equal(Color.Black, styles.Inline.LinkColor);
    }

    [Fact]
    public void Journal_has_serif_headings_and_no_red()
    {
        var styles = Create("journal", "a5");
        Assert.All(styles.Headings, heading => Assert.Equal(FontRole.Text, heading.Paragraph.Text.Role));
        Assert.True(styles.Palette.Accent.Red < styles.Palette.Accent.Blue);
    }

    [Fact]
    public void Technical_has_sans_text_and_larger_code()
    {
        var (house, technical) = (Create("house", "a5"), Create("technical", "a5"));
        Assert.Equal((FontRole.Sans, FigureForm.Lining), (technical.Body.Text.Role, technical.Body.Text.Figures));
        Assert.True(technical.Code.Text.Size > house.Code.Text.Size);
    }

    [Theory]
    [InlineData("house")]
    [InlineData("journal")]
    [InlineData("technical")]
    [InlineData("newsprint")]
    [InlineData("plain")]
    public void Secondary_text_is_readable_on_every_background(string name)
    {
        var palette = Themes.Named(name)!.Palette;
        Color?[] grounds = [new Color(255, 255, 255), palette.CodeTint, palette.AsideTint, palette.CoverPaper];
        foreach (var ground in grounds.OfType<Color>())
        {
            Assert.True(Contrast(palette.Muted, ground) >= 4.5, $"{palette.Muted} on {ground}");
            Assert.True(Contrast(palette.Accent, ground) >= 4.5, $"{palette.Accent} on {ground}");
        }
    }

    private static BookStyles Create(string theme, string paper) => BookStyles.Create(Themes.Named(theme)!, PageStyle.Named(paper)!);

    /// <summary>The contrast ratio of WCAG 2.2.</summary>
    private static double Contrast(Color text, Color ground)
    {
        var (dark, light) = (Luminance(text), Luminance(ground));
        return (Math.Max(dark, light) + 0.05) / (Math.Min(dark, light) + 0.05);
    }

    private static double Luminance(Color color) =>
        (0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue));

    private static double Linear(byte component)
    {
        var share = component / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
