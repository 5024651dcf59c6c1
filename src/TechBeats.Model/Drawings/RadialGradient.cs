namespace TechBeats.Model;

/// <summary>From a circle outward to another that holds it.</summary>
/// <param name="FocusX">Center of the circle where the first stop is.</param>
/// <param name="FocusY">Center of the circle where the first stop is.</param>
/// <param name="FocusRadius">Its radius, mostly 0.</param>
/// <param name="X">Center of the circle where the last stop is.</param>
/// <param name="Y">Center of the circle where the last stop is.</param>
/// <param name="Radius">Its radius, above 0.</param>
/// <param name="Stops">The colors.</param>
public sealed record RadialGradient(
    double FocusX,
    double FocusY,
    double FocusRadius,
    double X,
    double Y,
    double Radius,
    IReadOnlyList<GradientStop> Stops
) : GradientPaint(Stops);
