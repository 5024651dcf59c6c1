namespace TechBeats.Typesetting.Frames;

/// <summary>A step of an <see cref="Outline"/>. A closed family.</summary>
public abstract record OutlineStep
{
    private protected OutlineStep()
    {
    }
}
