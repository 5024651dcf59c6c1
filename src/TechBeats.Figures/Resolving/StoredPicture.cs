using TechBeats.Figures.Storing;

namespace TechBeats.Figures.Resolving;

/// <summary>A picture in the store.</summary>
/// <param name="Entry">Its entry.</param>
/// <param name="Outcome">The outcome when it is printed.</param>
/// <param name="IsWhole">False when the original is lost, and only its prepared copy is left.</param>
internal sealed record StoredPicture(IndexEntry Entry, FigureOutcome Outcome, bool IsWhole);
