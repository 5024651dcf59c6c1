namespace TechBeats.Typesetting.Frames;

/// <summary>Appends a cubic Bézier curve with two control points.</summary>
public sealed record CurveTo(double X1, double Y1, double X2, double Y2, double X, double Y) : OutlineStep;
