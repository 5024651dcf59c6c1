using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Fonts.Tables;
using TechBeats.Typesetting.Shaping;
using TechBeats.Unicode;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Font files: tables, characters, outlines, subsets, shaping.</summary>
internal sealed class FontTarget : IFuzzTarget
{
    public string Name => "font";

    /// <summary>Maximum number of fonts of a collection, glyphs of a font and characters that are tried.</summary>
    private const int MaximumFonts = 4, MaximumGlyphs = 64, MaximumMappings = 2_000_000;

    /// <summary>Maximum number of glyphs that a letter may become.</summary>
    private const int MaximumGrowth = 64;

    /// <summary>Letters that the seeds' ligatures, kerns and small capitals change.</summary>
    private const string Word = "xfićx";

    public void Run(byte[] input)
    {
        foreach (var face in Open(input))
        {
            _ = (face.Metrics, face.Weight, face.IsItalic, face.PostScriptName, face.HasColorGlyphs);
            ushort[] glyphs =
            [
                .. Enumerable.Range(0, Math.Min(face.GlyphCount, MaximumGlyphs)).Select(glyph => (ushort)glyph),
                face.GlyphOf('x'),
                face.GlyphOf(0x1F600),
            ];
            foreach (var glyph in glyphs)
            {
                _ = (face.AdvanceOf(glyph), face.OutlineOf(glyph), face.LayersOf(glyph), face.TextOf(glyph));
            }

            BrokenPromiseException.Unless(
                face.Tables.Cmap.Mappings().Take(MaximumMappings).Count() < MaximumMappings,
                "more characters than Unicode has"
            );
            CheckSubset(face, glyphs);
            CheckShaping(face);
        }
    }

    /// <summary>Opens the fonts as far as tells whether they can be used.</summary>
    private static List<Face> Open(byte[] input)
    {
        var faces = new List<Face>();
        try
        {
            var data = FontData.FromBytes(input);
            var count = FontFile.CountFonts(data);
            for (var index = 0; index < Math.Min(count, MaximumFonts); index++)
            {
                var face = new Face(index, () => data, index);
                _ = face.FamilyName;
                faces.Add(face);
            }
        }
        catch (BadFontException)
        {
            // Documented: no font file, or one that can't be used.
        }

        return faces;
    }

    private static void CheckSubset(Face face, ushort[] glyphs)
    {
        var subset = face.Subset(glyphs);
        BrokenPromiseException.Unless(subset.AsSpan().SequenceEqual(face.Subset(glyphs)), "two subsets of the same glyphs");
    }

    private static void CheckShaping(Face face)
    {
        var plan = new ShapingPlan(new PlanKey(face, Script.Latin, null, ShapingFeatures.None, false), new ShapingFont(face));
        using var shaper = new WordShaper();
        var glyphs = shaper.Shape(plan, Word, 0, Word.Length).Glyphs;
        BrokenPromiseException.Unless(glyphs.Length <= MaximumGrowth * Word.Length, $"{glyphs.Length} glyphs of {Word.Length} letters");
        BrokenPromiseException.Unless(glyphs.All(glyph => glyph.Cluster >= 0 && glyph.Cluster < Word.Length), "a glyph of no letter");
    }
}
