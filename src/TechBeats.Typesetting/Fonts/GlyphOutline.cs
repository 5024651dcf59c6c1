using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>Contours of a glyph in font units, y upward.</summary>
public sealed record GlyphOutline(IReadOnlyList<GlyphStep> Steps)
{
    public static GlyphOutline Empty { get; } = new([]);

    /// <summary>Collects the steps of an outline.</summary>
    internal sealed class Pen : IOutlinePen
    {
        private readonly List<GlyphStep> steps = [];

        public GlyphOutline Outline => steps.Count == 0 ? Empty : new GlyphOutline([.. steps]);

        public void MoveTo(double x, double y) => steps.Add(new GlyphStep(GlyphStepKind.Move, 0, 0, 0, 0, x, y));

        public void LineTo(double x, double y) => steps.Add(new GlyphStep(GlyphStepKind.Line, 0, 0, 0, 0, x, y));

        public void CurveTo(double x1, double y1, double x2, double y2, double x, double y) =>
            steps.Add(new GlyphStep(GlyphStepKind.Curve, x1, y1, x2, y2, x, y));

        public void Close() => steps.Add(new GlyphStep(GlyphStepKind.Close, 0, 0, 0, 0, 0, 0));
    }
}
