using TechBeats.Figures.Storing;

namespace TechBeats.Figures.Resolving;

/// <summary>A picture in the store.</summary>
/// <param name="Entry">The index entry.</param>
/// <param name="Outcome">The outcome if the picture is printed.</param>
/// <param name="IsWhole">False if only the prepared copy is left.</param>
internal sealed record StoredPicture(IndexEntry Entry, FigureOutcome Outcome, bool IsWhole);
