using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lists;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Lists;

public sealed class LabelTextTests
{
    [Theory]
    [InlineData(Bullet.Disc, "•")]
    [InlineData(Bullet.Circle, "◦")]
    [InlineData(Bullet.Square, "▪")]
    [InlineData(Bullet.None, "")]
    public void The_author_decides_on_the_bullet_whatever_the_depth(Bullet bullet, string text)
    {
        var list = new ItemList(null, null, true, [new ListItem([])]) { Bullet = bullet };

        Assert.Equal(text, Assert.Single(LabelText.ForItems(list, 0, 0, new ListStyle())));
        Assert.Equal(text, Assert.Single(LabelText.ForItems(list, 5, 0, new ListStyle())));
    }

    [Fact]
    public void The_bundled_fonts_have_every_bullet() =>
        Assert.All("•–·◦▪", bullet => Assert.NotNull(FontLibrary.Bundled().FaceFor([bullet], new BookStyles().Body.Text)));
}
