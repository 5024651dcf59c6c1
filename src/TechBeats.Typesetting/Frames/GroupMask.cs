namespace TechBeats.Typesetting.Frames;

/// <summary>A soft mask: items that define the opacity of a group.</summary>
/// <param name="Content">The items, in the coordinates of the group.</param>
/// <param name="IsByOpacity">True for a mask by alpha, false for a mask by luminosity.</param>
public sealed record GroupMask(Frame Content, bool IsByOpacity);
