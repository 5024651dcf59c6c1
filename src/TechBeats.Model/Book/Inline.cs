namespace TechBeats.Model;

/// <summary>A part of a line of text. A closed family.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}
