using TechBeats.Figures.Resolving;
using TechBeats.Model;

namespace TechBeats.Building;

/// <summary>What a build made.</summary>
/// <param name="Output">The file, absolute, or null if <c>--strict</c> kept it from being made.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Pages">Its pages, front matter included.</param>
/// <param name="Book">What was set.</param>
/// <param name="IssuePages">Number of each issue's first page, by <see cref="Issue.Key"/>.</param>
/// <param name="Figures">What became of every figure.</param>
/// <param name="Problems">Everything that could not be taken as it stands, in order of issue and line.</param>
/// <param name="Stages">How long each stage took.</param>
public sealed record BuildResult(
    string? Output,
    long Bytes,
    int Pages,
    Book Book,
    IReadOnlyDictionary<string, int> IssuePages,
    IReadOnlyList<FigureRecord> Figures,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<(string Name, TimeSpan Time)> Stages);
