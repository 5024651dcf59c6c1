namespace TechBeats.Typesetting.Fonts;

/// <summary>One step of a contour. <see cref="GlyphStepKind.Curve"/> is cubic with two control points; quadratic curves are raised to it.</summary>
public readonly record struct GlyphStep(GlyphStepKind Kind, double X1, double Y1, double X2, double Y2, double X, double Y);
