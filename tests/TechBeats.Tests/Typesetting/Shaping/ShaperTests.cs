using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Shaping;

public sealed class ShaperTests
{
    private static readonly FontLibrary Library = FontLibrary.Bundled();
    private static readonly Shaper Bundled = new(Library);
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
        Assert.True(glyphs[0].Advance < Library.Faces[0].AdvanceOf(glyphs[0].Id) - 50);
        Assert.False(glyphs[0].IsUnsafeToBreak);
        Assert.True(glyphs[1].IsUnsafeToBreak);
    }

    [Fact]
    public void Words_don_t_depend_on_their_neighbors()
    {
        var glyphs = Glyphs("V A", Serif);
        Assert.Equal(Glyphs("V", Serif)[0].Advance, glyphs[0].Advance);
        Assert.Equal(Library.Faces[0].AdvanceOf(glyphs[1].Id), glyphs[1].Advance);
        Assert.False(glyphs[2].IsUnsafeToBreak);
    }

    [Fact]
    public void Ligatures_are_one_cluster_and_letter_spacing_undoes_them()
    {
        Assert.Equal([0, 2], Glyphs("fin", Serif).Select(glyph => glyph.Cluster));
        var spaced = Glyphs("fin", Serif with { LetterSpacing = 7 });
        Assert.Equal([0, 1, 2], spaced.Select(glyph => glyph.Cluster));
        Assert.Equal(Glyphs("n", Serif)[0].Advance + 7, spaced[2].Advance);
    }

    [Theory]
    [InlineData("a", Capitals.Small, FigureForm.Default, "a")]
    [InlineData("7", Capitals.AsWritten, FigureForm.OldStyle, "7")]
    public void Other_forms_are_other_glyphs_with_the_same_text(string text, Capitals capitals, FigureForm figures, string expected)
    {
        var glyph = Assert.Single(Glyphs(text, Serif with { Capitals = capitals, Figures = figures }));
        Assert.NotEqual(Glyphs(text, Serif)[0].Id, glyph.Id);
        Assert.Equal(expected, Library.Faces[0].TextOf(glyph.Id));
    }

    [Fact]
    public void Capitals_keep_the_clusters_of_the_text_as_written()
    {
        var glyphs = Glyphs("aßb", Serif with { Capitals = Capitals.All });
        Assert.Equal("ASSB", string.Concat(glyphs.Select(glyph => Library.Faces[0].TextOf(glyph.Id))));
        Assert.Equal([0, 1, 1, 2], glyphs.Select(glyph => glyph.Cluster));
    }

    [Fact]
    public void A_mark_stands_on_its_letter_and_takes_no_room()
    {
        var glyphs = Glyphs("q\u0301n", Serif);
        Assert.Equal([0, 0, 2], glyphs.Select(glyph => glyph.Cluster));
        Assert.Equal(0, glyphs[1].Advance);
        Assert.True(glyphs[1].XOffset < 0);
    }

    [Theory]
    [InlineData("👩‍💻")]
    [InlineData("🇩🇪")]
    [InlineData("1️⃣")]
    [InlineData("👍🏽")]
    [InlineData("❤️")]
    [InlineData("🏳️‍🌈")]
    [InlineData("👱‍♂")]
    public void An_emoji_sequence_is_one_glyph_a_little_smaller_than_the_text(string emoji)
    {
        var run = Assert.Single(Bundled.Shape(emoji, [new(0, emoji.Length, Serif)]).Runs);
        Assert.True(run.Face!.HasColorGlyphs);
        Assert.Single(run.Glyphs);
        Assert.NotEmpty(run.Face.LayersOf(run.Glyphs[0].Id));
        Assert.Equal(920, run.Style.Size, 6);
    }

    [Fact]
    public void Text_that_no_face_has_is_a_run_of_its_own_for_each_cluster()
    {
        var runs = Bundled.Shape("a漢字b", [new(0, 4, Serif)]).Runs;
        Assert.Equal([(0, 1), (1, 2), (2, 3), (3, 4)], runs.Select(run => (run.Start, run.End)));
        Assert.Equal([false, true, true, false], runs.Select(run => run.Face is null));
        Assert.Equal(1000, Assert.Single(runs[1].Glyphs).Advance);
    }

    [Theory]
    [InlineData("7\uFE0F")]
    [InlineData("#\uFE0F")]
    [InlineData("*\uFE0F")]
    [InlineData("7\u200D")]
    [InlineData("#\uFE0E")]
    public void A_digit_or_sign_that_is_no_keycap_keeps_the_face_of_its_text(string text)
    {
        var run = Assert.Single(Bundled.Shape(text, [new(0, 2, Serif)]).Runs);
        Assert.Same(Library.Faces[0], run.Face);
        Assert.NotEqual(0, Assert.Single(run.Glyphs).Id);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("\u00A0")]
    [InlineData("")]
    public void A_skin_tone_without_a_person_is_a_swatch(string before)
    {
        var text = before + "🏽";
        var run = Bundled.Shape(text, [new(0, text.Length, Serif)]).Runs[^1];
        Assert.Equal(before.Length, run.Start);
        Assert.True(run.Face!.HasColorGlyphs);
        Assert.NotEmpty(run.Face.LayersOf(Assert.Single(run.Glyphs).Id));
    }

    [Fact]
    public void A_mark_that_no_face_has_takes_only_itself_away()
    {
        var runs = Bundled.Shape("e\u0301\u0336\u0302n", [new(0, 5, Serif)]).Runs;
        Assert.Equal([(0, 2), (2, 3), (3, 5)], runs.Select(run => (run.Start, run.End)));
        Assert.Equal([false, true, false], runs.Select(run => run.Face is null));
        Assert.All(runs[0].Glyphs.Concat(runs[2].Glyphs), glyph => Assert.NotEqual(0, glyph.Id));
    }

    [Fact]
    public void A_letter_that_no_face_has_is_one_cluster_with_its_marks()
    {
        var run = Assert.Single(Bundled.Shape("漢\u0301", [new(0, 2, Serif)]).Runs);
        Assert.Null(run.Face);
    }

    [Fact]
    public void Invisible_characters_and_line_ends_have_no_glyph_but_belong_to_a_run()
    {
        const string Text = "ab\u00AD\u200Bcd\u2028e";
        var run = Assert.Single(Bundled.Shape(Text, [new(0, Text.Length, Serif)]).Runs);
        Assert.Equal((0, Text.Length), (run.Start, run.End));
        Assert.Equal([0, 1, 4, 5, 7], run.Glyphs.Select(glyph => glyph.Cluster));
    }

    [Fact]
    public void Ranges_of_one_look_are_one_run_and_others_begin_anew()
    {
        var red = Serif with { Color = new Color(255, 0, 0) };
        var runs = Bundled.Shape("abcdef", [new(0, 2, Serif), new(2, 4, Serif with { }), new(4, 6, red)]).Runs;
        Assert.Equal([(0, 4), (4, 6)], runs.Select(run => (run.Start, run.End)));
        Assert.Equal(red, runs[1].Style);
    }

    [Fact]
    public void Arabic_letters_join_in_logical_order()
    {
        var shaped = Bundled.Shape("محمد", [new(0, 4, Serif)]);
        var run = Assert.Single(shaped.Runs);
        Assert.Equal((1, 1), (shaped.BaseLevel, run.Level));
        Assert.Equal([0, 1, 2, 3], run.Glyphs.Select(glyph => glyph.Cluster));
        Assert.NotEqual(run.Glyphs[0].Id, run.Glyphs[2].Id);
        Assert.Equal("محمد", string.Concat(run.Glyphs.Select(glyph => run.Face!.TextOf(glyph.Id))));
        Assert.True(run.Glyphs[1].IsUnsafeToBreak);
    }

    [Fact]
    public void Letters_join_across_a_change_of_color()
    {
        var red = Serif with { Color = new Color(255, 0, 0) };
        var whole = Bundled.Shape("محمد", [new(0, 4, Serif)]).Runs[0].Glyphs.Select(glyph => glyph.Id);
        var parts = Bundled.Shape("محمد", [new(0, 2, Serif), new(2, 4, red)]).Runs.SelectMany(run => run.Glyphs).Select(glyph => glyph.Id);
        Assert.Equal(whole, parts);
    }

    [Fact]
    public void Brackets_are_mirrored_in_right_to_left_text()
    {
        var runs = Bundled.Shape("א(ב)", [new(0, 4, Serif)]).Runs;
        var open = runs.Single(run => run.Start <= 1 && run.End > 1);
        var glyph = open.Glyphs.Single(glyph => glyph.Cluster == 1);
        Assert.Equal(open.Face!.GlyphOf(')'), glyph.Id);
    }

    [Fact]
    public void Numbers_in_right_to_left_text_run_left_to_right()
    {
        var runs = Bundled.Shape("אב 12 גד", [new(0, 8, Serif)]).Runs;
        Assert.Equal(2, runs.Single(run => run.Start <= 3 && run.End > 3).Level);
        Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
    }

    [Fact]
    public void Spaces_of_fixed_width_that_a_face_lacks_are_as_wide_as_Unicode_says()
    {
        var fixedWidth = new Shaper(TestFonts.FixedWidth());
        Assert.Equal(
            [5, 2, 10],
            fixedWidth
                .Shape("a\u2009\u2003", [new(0, 3, Serif with { Size = 10 })])
                .Runs.SelectMany(run => run.Glyphs)
                .Select(glyph => glyph.Advance)
        );
    }

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        var words = Enumerable.Range(0, 400).Select(i => $"Word{i % 37} AVfi{i % 11} ß{i}").ToArray();
        var shaper = new Shaper(Library);
        var expected = words.Select(word => Spelled(new Shaper(Library), word)).ToArray();
        var actual = new string[words.Length];
        Parallel.For(0, words.Length, i => actual[i] = Spelled(shaper, words[i]));
        Assert.Equal(expected, actual);
    }

    private static string Spelled(Shaper shaper, string text) =>
        string.Join(" ", shaper.Shape(text, [new(0, text.Length, Serif)]).Runs.SelectMany(run => run.Glyphs));

    private static IReadOnlyList<ShapedGlyph> Glyphs(string text, TextStyle style) =>
        Assert.Single(Bundled.Shape(text, [new(0, text.Length, style)]).Runs).Glyphs;
}
