namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>A note as slabs, so that it may continue on the next page.</summary>
public sealed record NoteSlabs(IReadOnlyList<Slab> Slabs);
