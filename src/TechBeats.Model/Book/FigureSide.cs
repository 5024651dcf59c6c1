namespace TechBeats.Model;

/// <summary>The side of the text at which a figure stands.</summary>
public enum FigureSide
{
    Left,
    Right,
}
