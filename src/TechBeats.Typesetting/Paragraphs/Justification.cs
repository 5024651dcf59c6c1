namespace TechBeats.Typesetting.Paragraphs;

/// <summary>The justification of a line: how it fills the measure.</summary>
/// <param name="Ratio">Adjustment ratio of the spaces: a share of their stretch above 0, of their shrink below 0.</param>
/// <param name="Scale">Horizontal scale of the letters.</param>
/// <param name="Last">Index of the line's last cluster. No space is added from there on.</param>
internal readonly record struct Justification(double Ratio, double Scale, int Last)
{
    /// <summary>No justification: natural widths.</summary>
    public static Justification None { get; } = new(0, 1, 0);

    /// <summary>Returns the advance of a glyph of the line, justification included.</summary>
    public double Advance(MeasuredText text, LinePiece piece, int glyph)
    {
        var glyphs = piece.Run.Glyphs;
        var natural = glyphs[glyph].Advance;
        if (piece.Inserted == InsertedGlyph.Hyphen)
        {
            return natural * Scale;
        }

        var at = glyphs[glyph].Cluster + piece.Offset;
        if (MeasuredText.IsInvisible(text.Text[at]))
        {
            return 0;
        }

        var isLastOfCluster = glyph + 1 == glyphs.Count || glyphs[glyph + 1].Cluster != glyphs[glyph].Cluster;
        var extra = isLastOfCluster ? After(text, at) : 0;
        return MeasuredText.IsSpace(text.Text[at]) ? natural + extra : natural * Scale + extra;
    }

    /// <summary>Returns the space added after the cluster that starts at the index.</summary>
    public double After(MeasuredText text, int index) =>
        Ratio == 0 || index >= Last ? 0 : Ratio > 0 ? Ratio * text.Elasticity.StretchAt(index) : Ratio * text.Elasticity.ShrinkAt(index);
}
