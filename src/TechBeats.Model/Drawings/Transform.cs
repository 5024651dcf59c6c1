namespace TechBeats.Model;

/// <summary>An affine map of the plane: x' = A x + C y + E, y' = B x + D y + F.</summary>
public readonly record struct Transform(double A, double B, double C, double D, double E, double F)
{
    public static Transform Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>The factor by which areas grow; negative for a mirroring map, 0 for a singular one.</summary>
    public double Determinant => (A * D) - (B * C);

    /// <summary>The image of a point.</summary>
    public (double X, double Y) Map(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The map that applies this one first and then the other.</summary>
    public Transform Then(Transform other) => new(
        (other.A * A) + (other.C * B),
        (other.B * A) + (other.D * B),
        (other.A * C) + (other.C * D),
        (other.B * C) + (other.D * D),
        (other.A * E) + (other.C * F) + other.E,
        (other.B * E) + (other.D * F) + other.F);
}
