using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Fonts;

/// <summary>Faces that differ in weight and slope only.</summary>
/// <param name="Role">What the family serves; null when it only stands in for others.</param>
/// <param name="Kind">Its turn in fallback.</param>
/// <param name="Faces">Its faces; at least one.</param>
internal sealed record FontFamily(FontRole? Role, FamilyKind Kind, IReadOnlyList<StyledFace> Faces)
{
    // A slope that is wrong shows more than any weight.
    private const int WrongSlope = 10_000;

    /// <summary>The face nearest in slope, then in weight; the first of equals.</summary>
    public Face Nearest(FontWeight weight, bool isItalic)
    {
        var nearest = Faces[0];
        foreach (var candidate in Faces)
        {
            if (Distance(candidate, weight, isItalic) < Distance(nearest, weight, isItalic))
            {
                nearest = candidate;
            }
        }

        return nearest.Face;
    }

    private static int Distance(StyledFace face, FontWeight weight, bool isItalic) =>
        Math.Abs((int)face.Weight - (int)weight) + (face.IsItalic == isItalic ? 0 : WrongSlope);
}
