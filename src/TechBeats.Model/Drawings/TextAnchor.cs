namespace TechBeats.Model;

/// <summary>The part of a text that lies at its anchor point.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}
