using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Shaping;
using TechBeats.Unicode;
using Xunit;

namespace TechBeats.Tests.Typesetting.Shaping;

/// <summary>Words of many kinds have the glyphs and places that HarfBuzz gives them: <c>shapes.tsv</c>.</summary>
public sealed class ShapesTests
{
    [Fact]
    public void Words_are_shaped_as_HarfBuzz_shapes_them()
    {
        var differences = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Tests, "Typesetting", "Shaping", "shapes.tsv")).Skip(1))
        {
            var fields = line.Split('\t');
            var shaped = Spell(PlanFor(fields[0], fields[1], fields[2]), fields[3]);
            if (shaped != fields[4])
            {
                differences.Add($"{fields[0]} {fields[1]} {fields[2]} {fields[3]}\n  expected {fields[4]}\n  but was  {shaped}");
            }
        }

        Assert.Empty(differences);
    }

    private static ShapingPlan PlanFor(string file, string script, string features)
    {
        var index = BundledFaces.Entries.TakeWhile(entry => $"{entry.Folder}/{entry.File}" != file).Count();
        var (of, isRightToLeft) = script switch
        {
            "Latn" => (Script.Latin, false),
            "Grek" => (Script.Greek, false),
            "Cyrl" => (Script.Cyrillic, false),
            "Arab" => (Script.Arabic, true),
            "Hebr" => (Script.Hebrew, true),
            _ => (Script.Common, false),
        };
        var asked = features switch
        {
            "smcp" => ShapingFeatures.SmallCapitals,
            "onum" => ShapingFeatures.OldStyleFigures,
            "lnumtnum" => ShapingFeatures.LiningFigures | ShapingFeatures.TabularFigures,
            "noliga" => ShapingFeatures.NoLigatures,
            _ => ShapingFeatures.None,
        };
        var face = FontLibrary.Bundled().Faces[index];
        return new ShapingPlan(new PlanKey(face, of, null, asked, isRightToLeft), new ShapingFont(face));
    }

    private static string Spell(ShapingPlan plan, string word)
    {
        using var shaper = new WordShaper();
        var glyphs = shaper.Shape(plan, word, 0, word.Length).Glyphs;
        var clusters = glyphs.GroupBy(glyph => glyph.Cluster);
        var drawn = (plan.Key.IsRightToLeft ? clusters.Reverse() : clusters).SelectMany(cluster => cluster);
        return $"[{string.Join("|", drawn.Select(Spell))}]";
    }

    private static string Spell(WordGlyph glyph)
    {
        var place = glyph.XOffset != 0 || glyph.YOffset != 0 ? $"@{glyph.XOffset},{glyph.YOffset}" : "";
        return $"{glyph.Id}={glyph.Cluster}{place}+{glyph.Advance}";
    }
}
