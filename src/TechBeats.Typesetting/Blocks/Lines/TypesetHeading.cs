using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>A typeset heading, for contents and outline.</summary>
/// <param name="Level">Level, 2 to 6.</param>
/// <param name="Title">Plain text of the title.</param>
/// <param name="Name">Name of its landmark, <c>issue-key/heading-key</c>, which its first slab carries.</param>
/// <param name="Inlines">The title with its inline styles.</param>
internal sealed record TypesetHeading(int Level, string Title, string Name, IReadOnlyList<Inline> Inlines);
