namespace TechBeats.Archive.Reading.Parts;

/// <summary>How to split a file into several issues.</summary>
/// <param name="Level">
/// The level of the headings that begin issues, 1 to 6. Null means a level at which every heading has a date or a number.
/// </param>
internal sealed record Splitting(int? Level);
