namespace TechBeats.Typesetting.Frames;

/// <summary>A drawing that may appear several times in different sizes, placed by its top left corner.</summary>
/// <param name="Name">Name derived from the content: items of one name have the same content.</param>
/// <param name="Content">Graphics without structure or links, clipped to the frame.</param>
/// <param name="Size">The size of this occurrence.</param>
public sealed record DrawingItem(string Name, Frame Content, Size Size) : FrameItem;
