namespace TechBeats.Archive.Reading.Parts;

/// <summary>Whether one file may hold several issues.</summary>
/// <param name="Level">The level of the headings that begin issues, 1 to 6; null to look for one of which every heading bears a date or a number.</param>
public sealed record Splitting(int? Level);
