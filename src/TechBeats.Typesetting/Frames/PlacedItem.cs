namespace TechBeats.Typesetting.Frames;

/// <summary>A item and its place in a frame.</summary>
public readonly record struct PlacedItem(Point At, FrameItem Item);
