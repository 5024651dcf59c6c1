namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>Counts the steps of an outline without storing them.</summary>
internal sealed class StepCounter : IOutlinePen
{
    public int Count { get; private set; }

    public void MoveTo(double x, double y) => Count++;

    public void LineTo(double x, double y) => Count++;

    public void CurveTo(double x1, double y1, double x2, double y2, double x, double y) => Count++;

    public void Close() => Count++;
}
