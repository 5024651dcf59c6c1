namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// Receives the contours of a glyph in font units, y upward. Every contour begins with <see cref="MoveTo"/> and ends with
/// <see cref="Close"/>.
/// </summary>
internal interface IOutlinePen
{
    void MoveTo(double x, double y);

    void LineTo(double x, double y);

    /// <summary>Draws a cubic curve with two control points.</summary>
    void CurveTo(double x1, double y1, double x2, double y2, double x, double y);

    void Close();
}
