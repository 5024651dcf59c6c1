namespace TechBeats.Typesetting.Frames;

/// <summary>An item to draw, positioned by a <see cref="Frame"/>. A closed family.</summary>
public abstract record FrameItem
{
    private protected FrameItem()
    {
    }
}
