namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>The slabs of one note. A page break may fall between them.</summary>
internal sealed record NoteSlabs(IReadOnlyList<Slab> Slabs);
