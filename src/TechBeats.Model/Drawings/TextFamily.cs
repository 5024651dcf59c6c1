namespace TechBeats.Model;

/// <summary>Generic font families.</summary>
public enum TextFamily
{
    Sans,
    Serif,
    Mono,
}
