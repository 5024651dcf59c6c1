namespace TechBeats.Typesetting.Frames;

/// <summary>An item and its position in a frame.</summary>
public readonly record struct PlacedItem(Point At, FrameItem Item);
