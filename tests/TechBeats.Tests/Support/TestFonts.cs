using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Fonts.Tables;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Tests.Support;

/// <summary>Libraries for tests of everything above fonts.</summary>
public static class TestFonts
{
    private static readonly FontLibrary FixedWidthLibrary = Create();

    /// <summary>
    /// A library in which every role, weight and slope is one face whose glyphs are all half an em wide: text of size 10 is
    /// 5 points a character. See <see cref="TestFace"/> for the characters that it has; others are missing.
    /// </summary>
    public static FontLibrary FixedWidth() => FixedWidthLibrary;

    private static FontLibrary Create()
    {
        var bytes = TestFace.Bytes();
        var face = new StyledFace(new Face(0, () => FontData.FromBytes(bytes)), FontWeight.Regular, IsItalic: false);
        return new FontLibrary([new FontFamily(FontRole.Text, FamilyKind.Text, [face])]);
    }
}
