namespace TechBeats.Archive.Assembling;

/// <summary>How the files of an archive are read.</summary>
/// <param name="Language">BCP 47 tag for texts that name no language, or null for none.</param>
/// <param name="Split">Whether to divide files into issues.</param>
/// <param name="Jobs">Number of files read in parallel, at least 1. The value never changes the result.</param>
internal sealed record ReadingOptions(string? Language, SplitRule Split, int Jobs);
