namespace TechBeats.Model;

/// <summary>A part of a <see cref="Drawing"/>. A closed family.</summary>
public abstract record Shape
{
    private protected Shape()
    {
    }
}

/// <summary>Shapes that are moved, cut off or made transparent together.</summary>
/// <param name="Shapes">The shapes, in coordinates of their own.</param>
public sealed record ShapeGroup(IReadOnlyList<Shape> Shapes) : Shape
{
    /// <summary>From the shapes' coordinates to those around the group.</summary>
    public Transform Transform { get; init; } = Transform.Identity;

    /// <summary>What is shown lies in all of these, in the shapes' coordinates; empty for no limit.</summary>
    public IReadOnlyList<ShapeClip> Clips { get; init; } = [];

    /// <summary>0 invisible to 1 opaque: the group is drawn whole, and then shown through.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>How much of the group is seen, place by place, in the shapes' coordinates; null for all of it.</summary>
    public ShapeMask? Mask { get; init; }

    /// <summary>How the group, drawn whole, mixes with what lies behind it.</summary>
    public BlendMode Blend { get; init; }
}

/// <summary>Shapes that are not seen themselves, but say how much of others is.</summary>
/// <param name="Shapes">The shapes; where there are none, nothing of the others is seen.</param>
public sealed record ShapeMask(IReadOnlyList<Shape> Shapes)
{
    /// <summary>True when the others are as opaque as the shapes; false when they are as opaque as the shapes are light, white all and black nothing.</summary>
    public bool IsByOpacity { get; init; }
}

/// <summary>How a color mixes with the one behind it (Compositing and Blending Level 1, clause 9).</summary>
public enum BlendMode
{
    Normal,
    Multiply,
    Screen,
    Overlay,
    Darken,
    Lighten,
    ColorDodge,
    ColorBurn,
    HardLight,
    SoftLight,
    Difference,
    Exclusion,
    Hue,
    Saturation,
    Color,
    Luminosity,
}

/// <summary>Lines and areas.</summary>
/// <param name="Steps">The path.</param>
public sealed record PathShape(IReadOnlyList<PathStep> Steps) : Shape
{
    /// <summary>True when the inside is told by the even-odd rule instead of the winding number.</summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>What the inside is painted with; null for nothing.</summary>
    public ShapePaint? Fill { get; init; }

    /// <summary>How the line is drawn, over the inside; null for none.</summary>
    public ShapeStroke? Stroke { get; init; }
}

/// <summary>Pixels in a drawing, stretched to the rectangle.</summary>
public sealed record PictureShape(RasterPicture Picture, double X, double Y, double Width, double Height) : Shape;

/// <summary>An area outside of which nothing is shown.</summary>
/// <param name="Steps">Its border.</param>
/// <param name="IsEvenOdd">True when its inside is told by the even-odd rule.</param>
public sealed record ShapeClip(IReadOnlyList<PathStep> Steps, bool IsEvenOdd = false);

/// <summary>One step of a path.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="X1">First control point of a curve; 0 otherwise.</param>
/// <param name="Y1">First control point of a curve; 0 otherwise.</param>
/// <param name="X2">Second control point of a curve; 0 otherwise.</param>
/// <param name="Y2">Second control point of a curve; 0 otherwise.</param>
/// <param name="X">Where it ends; for <see cref="PathStepKind.Close"/> where the contour began.</param>
/// <param name="Y">Where it ends.</param>
public readonly record struct PathStep(PathStepKind Kind, double X1, double Y1, double X2, double Y2, double X, double Y)
{
    public static PathStep Move(double x, double y) => new(PathStepKind.Move, 0, 0, 0, 0, x, y);

    public static PathStep Line(double x, double y) => new(PathStepKind.Line, 0, 0, 0, 0, x, y);

    public static PathStep Curve(double x1, double y1, double x2, double y2, double x, double y) => new(PathStepKind.Curve, x1, y1, x2, y2, x, y);

    /// <param name="x">Where the contour began.</param>
    /// <param name="y">Where the contour began.</param>
    public static PathStep Close(double x, double y) => new(PathStepKind.Close, 0, 0, 0, 0, x, y);
}

/// <summary>Kinds of <see cref="PathStep"/>.</summary>
public enum PathStepKind
{
    /// <summary>Begins a contour.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A cubic Bézier curve.</summary>
    Curve,

    /// <summary>A straight line back to where the contour began, joined to it.</summary>
    Close,
}
