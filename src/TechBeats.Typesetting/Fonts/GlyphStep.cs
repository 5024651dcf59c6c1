namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// One step of a contour. A <see cref="GlyphStepKind.Curve"/> is a cubic Bézier curve with two control points. Quadratic curves are
/// converted to cubic ones.
/// </summary>
public readonly record struct GlyphStep(GlyphStepKind Kind, double X1, double Y1, double X2, double Y2, double X, double Y);
