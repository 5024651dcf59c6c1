namespace TechBeats.Typesetting.Paragraphs;

/// <summary>How a line is made to fill the measure.</summary>
/// <param name="Ratio">How its spaces are set: above 0 the part of their stretch, below 0 of their shrink.</param>
/// <param name="Scale">How wide its letters are drawn; 1 for their own width.</param>
/// <param name="Last">Start of the line's last cluster, after which nothing grows.</param>
internal readonly record struct Justification(double Ratio, double Scale, int Last)
{
    /// <summary>Everything at its natural width.</summary>
    public static Justification None { get; } = new(0, 1, 0);

    /// <summary>How far the pen moves after a glyph of the line.</summary>
    public double Advance(MeasuredText text, LinePiece piece, int glyph)
    {
        var glyphs = piece.Run.Glyphs;
        var natural = glyphs[glyph].Advance;
        if (piece.Added == InsertedGlyph.Hyphen)
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

    /// <summary>What is added after the cluster that starts at the index.</summary>
    public double After(MeasuredText text, int index) =>
        Ratio == 0 || index >= Last ? 0 : Ratio > 0 ? Ratio * text.Elasticity.StretchAt(index) : Ratio * text.Elasticity.ShrinkAt(index);
}
