namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>The slabs of one note. A page break may fall between them.</summary>
public sealed record NoteSlabs(IReadOnlyList<Slab> Slabs);
