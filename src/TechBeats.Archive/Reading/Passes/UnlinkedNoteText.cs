using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>The text of a note that no link names.</summary>
/// <param name="Label">The number, letter or sign.</param>
/// <param name="Blocks">The text without the label.</param>
internal sealed record UnlinkedNoteText(string Label, IReadOnlyList<Block> Blocks);
