namespace TechBeats.Model;

/// <summary>Along a line from the first point to the second, which differ.</summary>
public sealed record LinearGradient(double X1, double Y1, double X2, double Y2, IReadOnlyList<GradientStop> Stops) : GradientPaint(Stops);
