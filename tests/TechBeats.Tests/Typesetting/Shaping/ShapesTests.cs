using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Shaping;
using TechBeats.Unicode;
using Xunit;

namespace TechBeats.Tests.Typesetting.Shaping;

/// <summary>Words in the bundled faces have the glyphs and places that HarfBuzz's own tools give them: a file for each script.</summary>
public sealed class ShapesTests
{
    [Theory]
    [InlineData(Script.Arabic, true)]
    [InlineData(Script.Common, false)]
    [InlineData(Script.Cyrillic, false)]
    [InlineData(Script.Greek, false)]
    [InlineData(Script.Hebrew, true)]
    [InlineData(Script.Latin, false)]
    public void Words_are_shaped_as_HarfBuzz_shapes_them(Script script, bool isRightToLeft)
    {
        var differences = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Tests, "Typesetting", "Shaping", "Shapes", $"{script}.tsv")).Skip(1))
        {
            var fields = line.Split('\t');
            var shaped = Spell(PlanFor(fields[0], script, fields[1], isRightToLeft), fields[2]);
            if (shaped != fields[3])
            {
                differences.Add($"{fields[0]} {fields[1]} {fields[2]}\n  expected {fields[3]}\n  but was  {shaped}");
            }
        }

        Assert.Empty(differences);
    }

    /// <summary>
    /// Signs set from right to left in a face that has no letters of such a script: the face's kerning means what stands left
    /// and right on the page. HarfBuzz turns the signs around before it looks up pairs; the order of the text would find the
    /// wrong pair, such as that of "W." for ".W".
    /// </summary>
    [Theory]
    [InlineData("SourceSerif4/SourceSerif4-Regular")]
    [InlineData("SourceSans3/SourceSans3-Regular")]
    public void Signs_from_right_to_left_are_kerned_as_they_stand_on_the_page(string file)
    {
        string[] words = ["».", ".«", "\".", ".\"", "-\"", "“.”", ",’", "(?)", "–.", "!\"", "…»", "/."];
        var path = Path.Combine(Repository.Root, "fonts", file + ".ttf");
        var expected = HarfBuzzJudge.Ask(path, Script.Common, true, words).Zip(words, (glyphs, word) => $"{word} {glyphs}");
        Assert.Equal(
            expected,
            words.Select(word => $"{word} {HarfBuzzJudge.Shape(FaceOf(file.Split('/')[1]), Script.Common, true, word)}")
        );
    }

    [Fact]
    public void A_full_stop_after_a_quotation_is_kerned_by_what_stands_left_of_it_on_the_page()
    {
        var face = FaceOf("SourceSerif4-Regular");
        var fromRightToLeft = HarfBuzzJudge.Glyphs(face, Script.Common, true, "\".").Sum(glyph => glyph.Advance);
        var sameOnThePage = HarfBuzzJudge.Glyphs(face, Script.Common, false, ".\"").Sum(glyph => glyph.Advance);
        var sameInTheText = HarfBuzzJudge.Glyphs(face, Script.Common, false, "\".").Sum(glyph => glyph.Advance);
        Assert.Equal(sameOnThePage, fromRightToLeft);
        Assert.NotEqual(sameInTheText, fromRightToLeft);
    }

    private static Face FaceOf(string file) =>
        FontLibrary.Bundled().Faces[BundledFaces.Entries.TakeWhile(entry => entry.File != file).Count()];

    private static ShapingPlan PlanFor(string file, Script script, string features, bool isRightToLeft)
    {
        var asked = features switch
        {
            "smcp" => ShapingFeatures.SmallCapitals,
            "onum" => ShapingFeatures.OldStyleFigures,
            "lnumtnum" => ShapingFeatures.LiningFigures | ShapingFeatures.TabularFigures,
            "noliga" => ShapingFeatures.NoLigatures,
            _ => ShapingFeatures.None,
        };
        var face = FaceOf(file);
        return new ShapingPlan(new PlanKey(face, script, null, asked, isRightToLeft), new ShapingFont(face));
    }

    private static string Spell(ShapingPlan plan, string word)
    {
        using var shaper = new WordShaper();
        var clusters = shaper.Shape(plan, word, 0, word.Length).Glyphs.GroupBy(glyph => glyph.Cluster);
        var drawn = (plan.Key.IsRightToLeft ? clusters.Reverse() : clusters).SelectMany(cluster => cluster);
        return $"[{string.Join("|", drawn.Select(Spell))}]";
    }

    private static string Spell(WordGlyph glyph)
    {
        var place = glyph.XOffset != 0 || glyph.YOffset != 0 ? $"@{glyph.XOffset},{glyph.YOffset}" : "";
        return $"{glyph.Id}={glyph.Cluster}{place}+{glyph.Advance}";
    }
}
