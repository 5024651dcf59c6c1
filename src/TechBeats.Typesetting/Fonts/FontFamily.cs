using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Fonts;

/// <summary>Faces that differ only in weight and slope.</summary>
/// <param name="Role">The family's role, or null for a family that only serves as fallback.</param>
/// <param name="Kind">The family's use in fallback.</param>
/// <param name="Faces">The faces, at least one.</param>
internal sealed record FontFamily(FontRole? Role, FamilyKind Kind, IReadOnlyList<StyledFace> Faces)
{
    // A wrong slope is worse than any wrong weight.
    private const int SlopeMismatchPenalty = 10_000;

    /// <summary>Returns the face nearest in slope, then in weight. The first face wins a tie.</summary>
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
        Math.Abs((int)face.Weight - (int)weight) + (face.IsItalic == isItalic ? 0 : SlopeMismatchPenalty);
}
