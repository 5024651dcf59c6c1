using TechBeats.Tests.Support;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages;

public sealed class FontsInUseTests
{
    [Fact]
    public void Families_of_all_text_are_named_once()
    {
        var frame = new Frame(100, 100);
        frame.Add(0, 0, DisplayTextItem("one"));
        var inner = new Frame(50, 50);
        inner.Add(0, 0, DisplayTextItem("two"));
        frame.Add(0, 0, new GroupItem(inner));
        var fonts = new FontsInUse();
        Assert.Empty(fonts.Families);

        fonts.Add(frame);

        Assert.Equal([TestFonts.FixedWidth().Faces[0].FamilyName], fonts.Families);
    }

    private static TextItem DisplayTextItem(string text) => new(TestFonts.FixedWidth().Faces[0], 10, Color.Black, text, []);
}
