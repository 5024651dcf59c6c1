using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

/// <summary>A picture, placed by its top left corner.</summary>
public sealed record PictureItem(Picture Picture, Size Size) : FrameItem;
