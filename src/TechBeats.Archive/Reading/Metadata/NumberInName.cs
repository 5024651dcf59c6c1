namespace TechBeats.Archive.Reading.Metadata;

/// <summary>A number in the title or file name of an issue. It is the number only if its series has many issues.</summary>
/// <param name="Number">The number.</param>
/// <param name="Series">The letters before the number in lower case; empty for a name that begins with its number.</param>
internal sealed record NumberInName(int Number, string Series);
