namespace TechBeats.Model;

/// <summary>Direction of writing.</summary>
public enum Direction
{
    LeftToRight,
    RightToLeft,
}
