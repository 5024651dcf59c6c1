using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Shaping;

public sealed class ShaperTests
{
    private static readonly Shaper Bundled = new(FontLibrary.Bundled());
    private static readonly TextStyle Serif = new() { Role = FontRole.Text, Size = 1000 };

    [Fact]
    public void Every_character_of_the_fixed_width_face_is_half_an_em_wide()
    {
        var shaped = new Shaper(TestFonts.FixedWidth()).Shape("Hi you!", [new(0, 7, Serif with { Size = 10 })]);
        var run = Assert.Single(shaped.Runs);
        Assert.Equal([5, 5, 5, 5, 5, 5, 5], run.Glyphs.Select(glyph => glyph.Advance));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], run.Glyphs.Select(glyph => glyph.Cluster));
    }

    [Fact]
    public void Letters_are_kerned_and_a_kern_is_unsafe_to_break()
    {
        var glyphs = Glyphs("AV", Serif);
        var face = FontLibrary.Bundled().Find(FontRole.Text, FontWeight.Regular, false);
        Assert.True(glyphs[0].Advance < face.AdvanceOf(glyphs[0].Id) - 50);
        Assert.False(glyphs[0].IsUnsafeToBreak);
        Assert.True(glyphs[1].IsUnsafeToBreak);
    }

    [Fact]
    public void Ligatures_are_one_cluster_and_letter_spacing_undoes_them()
    {
        Assert.Equal([0, 1], Glyphs("fi", Serif with { LetterSpacing = 1 }).Select(glyph => glyph.Cluster));
        var glyphs = Glyphs("fin", Serif);
        Assert.Equal([0, 2], glyphs.Select(glyph => glyph.Cluster));
        Assert.Equal("fi", FontLibrary.Bundled().Faces[0].TextOf(glyphs[0].Id));
    }

    private static IReadOnlyList<ShapedGlyph> Glyphs(string text, TextStyle style) =>
        Assert.Single(Bundled.Shape(text, [new(0, text.Length, style)]).Runs).Glyphs;
}
