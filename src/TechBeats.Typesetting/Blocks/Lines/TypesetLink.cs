namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>A web link as a register of links needs it.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="Text">Its plain words; a linked picture's alternative text.</param>
/// <param name="Landmark">Name of a landmark that its slab carries, so that its page is known; <see cref="Marker.IsMarker"/> is true of it.</param>
/// <param name="Subject">The heading below the second level that it stands under; null for none.</param>
public sealed record TypesetLink(string Address, string Text, string Landmark, string? Subject);
