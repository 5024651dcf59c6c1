using TechBeats.Unicode;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Sorts the pieces of a line into visual order (UAX 9, rule L2). Trailing spaces are already discarded, which covers rule L1.
/// </summary>
internal static class VisualOrder
{
    /// <summary>Returns the pieces from left to right, or the same list if nothing is right-to-left.</summary>
    public static List<LinePiece> Sort(List<LinePiece> logical) =>
        logical.Exists(piece => piece.IsRightToLeft)
            ? [.. BidiAlgorithm.VisualOrder([.. logical.Select(piece => piece.Level)]).Select(index => logical[index])]
            : logical;
}
