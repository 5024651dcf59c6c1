namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>A typeset web link, for the link index.</summary>
/// <param name="Address">The target address.</param>
/// <param name="Text">Plain text of the link, or alternate text of a linked picture.</param>
/// <param name="Landmark">Name of its marker (<see cref="Marker"/>), which its slab carries as a landmark.</param>
/// <param name="Subject">The heading of level 3 or deeper above the link; null for none.</param>
internal sealed record TypesetLink(string Address, string Text, string Landmark, string? Subject);
