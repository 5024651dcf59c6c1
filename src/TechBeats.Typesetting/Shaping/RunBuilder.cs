using System.Buffers;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Joins glyphs into runs of one face, style and level, and scales them to the style's font size.</summary>
internal sealed class RunBuilder(int textLength) : IDisposable
{
    /// <summary>Width in ems of a cluster without a face. It is drawn as a box with its code points in small digits.</summary>
    private const double MissingClusterWidth = 1;

    private readonly List<ShapedRun> runs = [];
    private ShapedGlyph[] glyphs = ArrayPool<ShapedGlyph>.Shared.Rent(textLength);
    private int count;
    private int start;
    private int end;
    private Face? face;
    private TextStyle? style;
    private byte level;
    private double scale;
    private double letterSpacing;

    /// <summary>Begins an item. It extends the last run if face, style and level are equal.</summary>
    public void Begin(int at, Face itemFace, TextStyle itemStyle, byte itemLevel, int unitsPerEm)
    {
        if (
            style is not null
            && ReferenceEquals(face, itemFace)
            && level == itemLevel
            && (ReferenceEquals(style, itemStyle) || style.Equals(itemStyle))
        )
        {
            return;
        }

        Flush();
        (start, face, style, level) = (at, itemFace, itemStyle, itemLevel);
        scale = itemStyle.Size / unitsPerEm;
        letterSpacing = itemStyle.LetterSpacing;
    }

    /// <summary>Ends an item.</summary>
    public void End(int at) => end = at;

    public void Add(ShapedWord word, int at)
    {
        var wordGlyphs = word.Glyphs;
        Reserve(wordGlyphs.Length);
        var target = glyphs.AsSpan(count, wordGlyphs.Length);
        for (var i = 0; i < wordGlyphs.Length; i++)
        {
            ref readonly var glyph = ref wordGlyphs[i];
            target[i] = new ShapedGlyph(
                glyph.Id,
                at + glyph.Cluster,
                (glyph.Advance * scale) + (glyph.EndsCluster ? letterSpacing : 0),
                glyph.XOffset * scale,
                -glyph.YOffset * scale,
                glyph.IsUnsafeToBreak);
        }

        count += wordGlyphs.Length;
    }

    public void AddSpace(int at, ShapingPlan plan)
    {
        Reserve(1);
        glyphs[count++] = new ShapedGlyph(plan.Space, at, (plan.SpaceAdvance * scale) + letterSpacing, 0, 0, false);
    }

    /// <summary>Adds a cluster without a face.</summary>
    public void AddMissing(int from, int to, TextStyle missingStyle, byte missingLevel)
    {
        Flush();
        var box = new ShapedGlyph(0, from, (missingStyle.Size * MissingClusterWidth) + missingStyle.LetterSpacing, 0, 0, false);
        runs.Add(new ShapedRun(from, to, null, missingStyle, missingLevel, [box]));
    }

    public IReadOnlyList<ShapedRun> Finish()
    {
        Flush();
        return runs;
    }

    public void Dispose() => ArrayPool<ShapedGlyph>.Shared.Return(glyphs);

    private void Flush()
    {
        if (style is null)
        {
            return;
        }

        runs.Add(new ShapedRun(start, end, face, style, level, glyphs.AsSpan(0, count).ToArray()));
        (count, style) = (0, null);
    }

    private void Reserve(int more)
    {
        if (count + more > glyphs.Length)
        {
            var larger = ArrayPool<ShapedGlyph>.Shared.Rent(Math.Max(glyphs.Length * 2, count + more));
            glyphs.AsSpan(0, count).CopyTo(larger);
            ArrayPool<ShapedGlyph>.Shared.Return(glyphs);
            glyphs = larger;
        }
    }
}
