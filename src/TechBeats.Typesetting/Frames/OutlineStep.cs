namespace TechBeats.Typesetting.Frames;

/// <summary>One step of an <see cref="Outline"/>.</summary>
public abstract record OutlineStep
{
    private protected OutlineStep()
    {
    }
}
