namespace TechBeats.Pictures.Colors;

/// <summary>A 3 × 3 matrix in row order.</summary>
internal readonly record struct Matrix3(double A, double B, double C, double D, double E, double F, double G, double H, double I)
{
    public static Matrix3 operator *(Matrix3 left, Matrix3 right)
    {
        var (x, y, z) = (
            left.Times(right.A, right.D, right.G),
            left.Times(right.B, right.E, right.H),
            left.Times(right.C, right.F, right.I)
        );
        return new Matrix3(x.X, y.X, z.X, x.Y, y.Y, z.Y, x.Z, y.Z, z.Z);
    }

    /// <summary>The product of the matrix and a vector.</summary>
    public (double X, double Y, double Z) Times(double x, double y, double z) =>
        ((A * x) + (B * y) + (C * z), (D * x) + (E * y) + (F * z), (G * x) + (H * y) + (I * z));

    /// <summary>The product of the matrix and a vector.</summary>
    public (double X, double Y, double Z) Times((double X, double Y, double Z) amounts) => Times(amounts.X, amounts.Y, amounts.Z);

    /// <summary>The inverse matrix, or null if the matrix is singular.</summary>
    public Matrix3? Inverse()
    {
        var (a, b, c) = ((E * I) - (F * H), (F * G) - (D * I), (D * H) - (E * G));
        var determinant = (A * a) + (B * b) + (C * c);
        if (!double.IsFinite(determinant) || Math.Abs(determinant) < 1e-9)
        {
            return null;
        }

        return new Matrix3(
            a / determinant, ((C * H) - (B * I)) / determinant, ((B * F) - (C * E)) / determinant,
            b / determinant, ((A * I) - (C * G)) / determinant, ((C * D) - (A * F)) / determinant,
            c / determinant, ((B * G) - (A * H)) / determinant, ((A * E) - (B * D)) / determinant);
    }

    public static Matrix3 Diagonal(double x, double y, double z) => new(x, 0, 0, 0, y, 0, 0, 0, z);
}
