namespace TechBeats.Typesetting.Frames;

/// <summary>One thing to draw, placed by a <see cref="Frame"/>. A closed family.</summary>
public abstract record FrameItem
{
    private protected FrameItem()
    {
    }
}
