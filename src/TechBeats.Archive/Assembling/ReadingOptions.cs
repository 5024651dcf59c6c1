namespace TechBeats.Archive.Assembling;

/// <summary>How the files of an archive are read.</summary>
/// <param name="Language">BCP 47 tag for texts that name no language; null for none.</param>
/// <param name="Split">Whether files are divided into issues.</param>
/// <param name="Jobs">Files read at the same time, at least 1. It never changes the result.</param>
internal sealed record ReadingOptions(string? Language, SplitRule Split, int Jobs);
