using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>A heading as contents and outline need it.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Title">Its plain words.</param>
/// <param name="Name">Its landmark, <c>issue-key/heading-key</c>, carried by its first slab.</param>
/// <param name="Inlines">Its words as written.</param>
public sealed record TypesetHeading(int Level, string Title, string Name, IReadOnlyList<Inline> Inlines);
