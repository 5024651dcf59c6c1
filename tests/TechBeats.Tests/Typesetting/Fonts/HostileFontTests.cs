using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Fonts.Tables;
using Xunit;

namespace TechBeats.Tests.Typesetting.Fonts;

/// <summary>Fonts made to cost much or to break a reader: they are refused in one line, or their glyphs are.</summary>
public sealed class HostileFontTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> UnusableFonts => [.. HostileFonts.Unusable().Select(font => font.Name)];

    public static TheoryData<string> GreedyFonts => [.. HostileFonts.Greedy().Select(font => font.Name)];

    public static TheoryData<string> OddFonts => [.. HostileFonts.Odd().Select(font => font.Name)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_letters_of_the_sound_font_are_where_the_hostile_ones_have_them()
    {
        var face = new Face(0, () => FontData.FromBytes(HostileFonts.Sound()));
        Assert.Equal(
            HostileFonts.Letters.Select((_, i) => HostileFonts.FirstLetter + i),
            HostileFonts.Letters.Select(letter => (int)face.GlyphOf(letter))
        );
    }

    [Fact]
    public void The_sound_font_of_CFF_outlines_draws()
    {
        var face = new Face(0, () => FontData.FromBytes(HostileFonts.SoundCff()));
        Assert.Equal(5, face.OutlineOf(HostileFonts.FirstLetter).Steps.Count);
        Assert.Equal(0, face.RefusedGlyphCount);
    }

    [Fact]
    public void No_glyph_of_a_bundled_face_comes_near_the_limits()
    {
        foreach (var face in FontLibrary.Bundled().Faces)
        {
            var glyphs = Enumerable.Range(0, face.GlyphCount).Select(glyph => (ushort)glyph).ToList();
            var steps = glyphs.ToDictionary(glyph => glyph, glyph => face.OutlineOf(glyph).Steps.Count);
            var layers = glyphs.ConvertAll(face.LayersOf);
            Assert.InRange(steps.Values.Max(), 1, GlyphLimits.MaximumPoints / 10);
            Assert.InRange(layers.Max(some => some.Count), 0, GlyphLimits.MaximumLayers / 2);
            Assert.InRange(layers.Max(some => some.Sum(layer => steps[layer.Glyph])), 0, GlyphLimits.MaximumLayerSteps / 2);
            Assert.Equal(0, face.RefusedGlyphCount);
        }
    }

    [Theory]
    [MemberData(nameof(UnusableFonts))]
    public void An_unusable_font_is_one_problem_and_the_others_are_used(string name)
    {
        var (_, font, reason) = HostileFonts.Unusable().Single(font => font.Name == name);
        var paths = new[] { folder.Write("hostile.ttf", font), folder.Write("sound.ttf", HostileFonts.Sound()) };
        var (library, problems) = FontLibrary.Bundled().WithUserFonts(paths);
        var problem = Assert.Single(problems);
        Assert.Equal("hostile.ttf", problem.Place?.File);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
        Assert.Equal(FontLibrary.Bundled().Faces.Count + 1, library.Faces.Count);
    }

    [Theory(Timeout = TimeLimit.BoundedMilliseconds)]
    [MemberData(nameof(GreedyFonts))]
    public void A_greedy_glyph_is_left_out_in_time_and_noted(string name)
    {
        var face = new Face(0, () => FontData.FromBytes(HostileFonts.Greedy().Single(font => font.Name == name).Font));
        var subset = face.Subset(Use(face));
        Assert.InRange(subset.Length, 1, 4_000_000);

        // Parts that no glyph can name, and calls deeper than the format allows, are skipped without a loss.
        Assert.Equal(name is not ("cff-of-many-parts" or "cff-calling-itself"), face.RefusedGlyphCount > 0);
    }

    [Theory]
    [MemberData(nameof(OddFonts))]
    public void An_odd_font_is_used(string name)
    {
        var (library, problems) = FontLibrary
            .Bundled()
            .WithUserFonts([folder.Write("odd.ttf", HostileFonts.Odd().Single(font => font.Name == name).Font)]);
        Assert.Empty(problems);
        var face = library.Faces[^1];
        Assert.NotEmpty(face.Subset(Use(face)));
        Assert.NotEqual(0, face.GlyphOf(HostileFonts.Letters[^1]));
        Assert.Empty(library.ProblemsInUse);
    }

    [Fact]
    public void Glyphs_beyond_the_limits_are_one_problem_of_their_font()
    {
        var path = folder.Write("greedy.ttf", HostileFonts.Greedy().Single(font => font.Name == "composites-fanning-out").Font);
        var (library, _) = FontLibrary.Bundled().WithUserFonts([path]);
        Assert.Empty(library.ProblemsInUse);
        _ = library.Faces[^1].Subset([HostileFonts.FirstLetter, HostileFonts.FirstLetter + 1]);
        Assert.Contains("(2 in this book)", Assert.Single(library.ProblemsInUse).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subset_of_refused_glyphs_has_neither_them_nor_their_parts()
    {
        var face = new Face(0, () => FontData.FromBytes(HostileFonts.Greedy().Single(font => font.Name == "composites-fanning-out").Font));
        var tables = SfntFile.TablesOf(face.Subset([HostileFonts.FirstLetter]));
        Assert.Equal((HostileFonts.FirstLetter + 2) * 4, tables["loca"].Length);
        Assert.Empty(tables["glyf"]);
    }

    /// <summary>Asks for everything that a book asks of a face, and returns the glyphs of the letters.</summary>
    private static List<ushort> Use(Face face)
    {
        var glyphs = HostileFonts.Letters.Select(letter => face.GlyphOf(letter)).ToList();
        _ = (face.Metrics, face.FamilyName, face.PostScriptName, face.TextOf(glyphs[0]));
        glyphs.ForEach(glyph => _ = (face.OutlineOf(glyph), face.LayersOf(glyph)));
        return glyphs;
    }
}
