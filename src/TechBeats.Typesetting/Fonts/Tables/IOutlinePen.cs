namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>Takes a glyph's contours step by step, in font units, y upward. Every contour begins with a move and ends with a close.</summary>
internal interface IOutlinePen
{
    void MoveTo(double x, double y);

    void LineTo(double x, double y);

    /// <summary>A cubic curve with two control points.</summary>
    void CurveTo(double x1, double y1, double x2, double y2, double x, double y);

    void Close();
}
