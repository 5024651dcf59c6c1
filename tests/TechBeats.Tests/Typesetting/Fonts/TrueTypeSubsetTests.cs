using FsCheck;
using FsCheck.Fluent;
using TechBeats.Typesetting.Fonts;
using Xunit;

namespace TechBeats.Tests.Typesetting.Fonts;

public sealed class TrueTypeSubsetTests
{
    private static readonly FontLibrary Library = FontLibrary.Bundled();

    [Theory]
    [InlineData("SourceSerif4-Regular")]
    [InlineData("SourceCodePro-It")]
    [InlineData("NotoNaskhArabic-Regular")]
    public void A_subset_keeps_every_outline_and_width_it_was_asked_for(string name)
    {
        var face = Library.Faces.Single(face => face.PostScriptName == name);
        var glyphs = Gen.Choose(0, face.GlyphCount - 1).Select(glyph => (ushort)glyph).ListOf();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(1981, 1119),
            Prop.ForAll(glyphs.ToArbitrary(), kept => Assert.Equal(Draw(face, kept), Draw(Read(face.Subset([.. kept])), kept))));
    }

    [Fact]
    public void A_subset_is_small_and_the_same_whatever_the_order_of_its_glyphs()
    {
        var face = Library.Faces[0];
        var glyphs = "Hamburgefonstiv".Select(c => face.GlyphOf(c)).Distinct().ToArray();
        var subset = face.Subset(glyphs);
        Assert.Equal(subset, face.Subset([.. glyphs.Reverse()]));
        Assert.InRange(subset.Length, 1000, 8000);
        Assert.Equal(glyphs.Max() + 1, TablesOf(subset).GlyphCount);
    }

    [Fact]
    public void Parts_of_composites_come_along()
    {
        // The Arabic face composes letters of a base and dots.
        var face = Library.Faces.Single(face => face.PostScriptName == "NotoNaskhArabic-Regular");
        var composite = Enumerable
            .Range(1, face.GlyphCount - 1)
            .Select(glyph => (ushort)glyph)
            .First(glyph => face.Tables.Glyf!.ComponentsOf(glyph).Any());
        Assert.Equal(Draw(face, [composite]), Draw(Read(face.Subset([composite])), [composite]));
        Assert.NotEmpty(face.OutlineOf(composite).Steps);
    }

    private static string Draw(Face face, IEnumerable<ushort> glyphs) => Draw(face.Tables, glyphs);

    private static string Draw(FontTables tables, IEnumerable<ushort> glyphs) => string.Join("\n", glyphs.Select(glyph =>
    {
        var pen = new GlyphOutline.Pen();
        Assert.True(tables.Glyf!.TryDraw(glyph, pen));
        return $"{glyph} {tables.Hmtx.AdvanceOf(glyph)} {string.Join(" ", pen.Outline.Steps)}";
    }));

    private static FontTables Read(byte[] subset) => TablesOf(subset);

    /// <summary>A subset for PDF maps no characters; the reader of whole fonts asks for a map, so the test lends it one.</summary>
    private static FontTables TablesOf(byte[] subset) => new(SubsetWithCharacters.Open(subset));
}
