namespace TechBeats.Model;

/// <summary>Ends of a line.</summary>
public enum LineCap
{
    Butt,
    Round,
    Square,
}
