namespace TechBeats.Model;

/// <summary>Corners of a line.</summary>
public enum LineJoin
{
    Miter,
    Round,
    Bevel,
}
