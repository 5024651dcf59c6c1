namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>A typeset web link, for the link index.</summary>
/// <param name="Address">The target address.</param>
/// <param name="Text">Plain text of the link, or alternate text of a linked picture.</param>
/// <param name="Landmark">Name of its marker (<see cref="Marker"/>), which its slab carries as a landmark.</param>
/// <param name="Subject">What the link is about if its text does not say it; null if nothing says it, or if the text does.</param>
internal sealed record TypesetLink(string Address, string Text, string Landmark, string? Subject);
