namespace TechBeats.Model;

/// <summary>A part of a <see cref="Drawing"/>. A closed family.</summary>
public abstract record Shape
{
    private protected Shape()
    {
    }
}
