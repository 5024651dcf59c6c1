namespace TechBeats.Model;

/// <summary>Kinds of letters.</summary>
public enum TextFamily
{
    Sans,
    Serif,
    Mono,
}
