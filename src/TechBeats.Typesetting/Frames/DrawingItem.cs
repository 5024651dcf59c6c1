namespace TechBeats.Typesetting.Frames;

/// <summary>A drawing that may stand in several places and sizes; its place is its top left corner.</summary>
/// <param name="Name">Told by what it shows: items of one name have the same content.</param>
/// <param name="Content">Ink without meaning or links; nothing of it is seen outside the frame's size.</param>
/// <param name="Size">How large it stands here.</param>
public sealed record DrawingItem(string Name, Frame Content, Size Size) : FrameItem;
