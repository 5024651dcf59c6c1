using TechBeats.Archive.Reading;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>The issues of an archive, each once.</summary>
/// <param name="Taken">The issues to print.</param>
/// <param name="Skips">A problem for each other issue.</param>
/// <param name="Translations">Files of translations that are not printed, and the file of the printed version of each.</param>
internal sealed record DistinctIssues(
    IReadOnlyList<ParsedIssue> Taken, IReadOnlyList<Problem> Skips, IReadOnlyDictionary<string, string> Translations);
