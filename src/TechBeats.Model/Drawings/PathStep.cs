namespace TechBeats.Model;

/// <summary>One segment of a path.</summary>
/// <param name="Kind">The kind of segment.</param>
/// <param name="X1">First control point of a curve; 0 otherwise.</param>
/// <param name="Y1">First control point of a curve; 0 otherwise.</param>
/// <param name="X2">Second control point of a curve; 0 otherwise.</param>
/// <param name="Y2">Second control point of a curve; 0 otherwise.</param>
/// <param name="X">End point; for <see cref="PathStepKind.Close"/> the start of the contour.</param>
/// <param name="Y">End point.</param>
public readonly record struct PathStep(PathStepKind Kind, double X1, double Y1, double X2, double Y2, double X, double Y)
{
    public static PathStep Move(double x, double y) => new(PathStepKind.Move, 0, 0, 0, 0, x, y);

    public static PathStep Line(double x, double y) => new(PathStepKind.Line, 0, 0, 0, 0, x, y);

    public static PathStep Curve(double x1, double y1, double x2, double y2, double x, double y) =>
        new(PathStepKind.Curve, x1, y1, x2, y2, x, y);

    /// <param name="x">Start of the contour.</param>
    /// <param name="y">Start of the contour.</param>
    public static PathStep Close(double x, double y) => new(PathStepKind.Close, 0, 0, 0, 0, x, y);
}
