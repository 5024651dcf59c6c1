namespace TechBeats.Model;

/// <summary>A gradient along the line from the first point to the second. The points differ.</summary>
public sealed record LinearGradient(double X1, double Y1, double X2, double Y2, IReadOnlyList<GradientStop> Stops) : GradientPaint(Stops);
