namespace TechBeats.Model;

/// <summary>A gradient from an inner circle to an outer circle that contains it.</summary>
/// <param name="FocusX">Center of the inner circle, at the first stop.</param>
/// <param name="FocusY">Center of the inner circle, at the first stop.</param>
/// <param name="FocusRadius">Radius of the inner circle, usually 0.</param>
/// <param name="X">Center of the outer circle, at the last stop.</param>
/// <param name="Y">Center of the outer circle, at the last stop.</param>
/// <param name="Radius">Radius of the outer circle, above 0.</param>
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
