namespace TechBeats.Model;

/// <summary>The part of words that stands at their point.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}
