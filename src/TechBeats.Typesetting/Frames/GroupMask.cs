namespace TechBeats.Typesetting.Frames;

/// <summary>Items that are not seen themselves, but say how much of a group is.</summary>
/// <param name="Content">The items, in the coordinates of the group's.</param>
/// <param name="IsByOpacity">True when the group is as opaque as the items; false when it is as opaque as they are light.</param>
public sealed record GroupMask(Frame Content, bool IsByOpacity);
