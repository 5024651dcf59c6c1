namespace TechBeats.Pictures.Colors;

/// <summary>Matrices from RGB primaries and a white point.</summary>
internal static class RgbPrimaries
{
    /// <summary>The white point of the profile connection space (ICC.1:2022, 7.2.16).</summary>
    private static readonly (double X, double Y, double Z) D50 = (0.9642, 1, 0.8249);

    /// <summary>The Bradford matrix of cone responses (ICC.1:2022, annex E).</summary>
    private static readonly Matrix3 Bradford = new(0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296);

    private static readonly Matrix3 FromBradford = Bradford.Inverse()!.Value;

    /// <summary>The matrix from XYZ under D50 to linear sRGB (primaries of IEC 61966-2-1).</summary>
    public static Matrix3 ToSrgb { get; } =
        FromChromaticities(new(0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06))!.Value.Inverse()!.Value;

    /// <summary>The matrix from linear RGB to XYZ under D50, or null if the primaries are degenerate.</summary>
    public static Matrix3? FromChromaticities(Chromaticities given)
    {
        if (!(given.WhiteY > 0 && given.RedY > 0 && given.GreenY > 0 && given.BlueY > 0))
        {
            return null;
        }

        var primaries = new Matrix3(
            given.RedX / given.RedY,
            given.GreenX / given.GreenY,
            given.BlueX / given.BlueY,
            1,
            1,
            1,
            (1 - given.RedX - given.RedY) / given.RedY,
            (1 - given.GreenX - given.GreenY) / given.GreenY,
            (1 - given.BlueX - given.BlueY) / given.BlueY
        );
        var white = (X: given.WhiteX / given.WhiteY, Y: 1.0, Z: (1 - given.WhiteX - given.WhiteY) / given.WhiteY);
        if (primaries.Inverse() is not { } inverse)
        {
            return null;
        }

        var (red, green, blue) = inverse.Times(white.X, white.Y, white.Z);
        return UnderD50(primaries * Matrix3.Diagonal(red, green, blue));
    }

    /// <summary>
    /// Adapts primaries to D50, or returns null if the white point is degenerate. Profiles are adapted already (ICC.1:2022, 9.2.44 and
    /// annex E), but some old ones are not; the sum of their primaries shows it.
    /// </summary>
    public static Matrix3? UnderD50(Matrix3 primaries)
    {
        var white = primaries.Times(1, 1, 1);
        var from = Bradford.Times(white.X, white.Y, white.Z);
        var to = Bradford.Times(D50.X, D50.Y, D50.Z);
        return from is { X: > 0.01, Y: > 0.01, Z: > 0.01 }
            ? FromBradford * Matrix3.Diagonal(to.X / from.X, to.Y / from.Y, to.Z / from.Z) * Bradford * primaries
            : null;
    }
}
