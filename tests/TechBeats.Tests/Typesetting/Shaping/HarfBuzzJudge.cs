using System.Text;
using System.Text.Json;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Shaping;
using TechBeats.Unicode;

namespace TechBeats.Tests.Typesetting.Shaping;

/// <summary>Words as <c>hb-shape</c> of HarfBuzz's own tools shapes them, and as the program does: glyphs from left to right.</summary>
internal static class HarfBuzzJudge
{
    /// <summary>The glyphs of every word by <c>hb-shape</c>.</summary>
    public static List<string> Ask(string fontFile, Script script, bool isRightToLeft, IReadOnlyList<string> words)
    {
        var answer = Judge.AskAbout(
            Encoding.UTF8.GetBytes(string.Join('\n', words) + "\n"),
            "hb-shape",
            "--output-format=json",
            "--no-glyph-names",
            "--remove-default-ignorables",
            $"--script={Scripts.CodeOf(script)}",
            $"--direction={(isRightToLeft ? "rtl" : "ltr")}",
            "--font-file",
            fontFile,
            "--text-file",
            "{file}");
        return [.. answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Spell)];
    }

    /// <summary>The glyphs of the word by the program.</summary>
    public static string Shape(Face face, Script script, bool isRightToLeft, string word)
    {
        var glyphs = Glyphs(face, script, isRightToLeft, word).GroupBy(glyph => glyph.Cluster);
        var drawn = (isRightToLeft ? glyphs.Reverse() : glyphs).SelectMany(cluster => cluster);
        return string.Join(' ', drawn.Select(glyph => $"{glyph.Id}@{glyph.XOffset},{glyph.YOffset}+{glyph.Advance}"));
    }

    public static WordGlyph[] Glyphs(Face face, Script script, bool isRightToLeft, string word)
    {
        using var shaper = new WordShaper();
        var plan = new ShapingPlan(new PlanKey(face, script, null, ShapingFeatures.None, isRightToLeft), new ShapingFont(face));
        return shaper.Shape(plan, word, 0, word.Length).Glyphs;
    }

    private static string Spell(string line)
    {
        using var document = JsonDocument.Parse(line);
        return string.Join(' ', document.RootElement.EnumerateArray().Select(glyph =>
            $"{glyph.GetProperty("g")}@{Number(glyph, "dx")},{Number(glyph, "dy")}+{Number(glyph, "ax")}"));
    }

    private static int Number(JsonElement glyph, string name) => glyph.TryGetProperty(name, out var value) ? value.GetInt32() : 0;
}
