using TechBeats.Figures.Resolving;
using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Building;

/// <summary>The result of a build.</summary>
/// <param name="Output">The absolute path of the file, or null if problems prevented it.</param>
/// <param name="Bytes">Size of the file in bytes.</param>
/// <param name="Pages">Number of pages, including front matter.</param>
/// <param name="Book">The typeset book.</param>
/// <param name="IssuePages">Number of each issue's first page, by <see cref="Issue.Key"/>.</param>
/// <param name="Figures">The record of each figure.</param>
/// <param name="Problems">All problems, by issue and line.</param>
/// <param name="Stages">The duration of each stage.</param>
internal sealed record BuildResult(
    string? Output,
    long Bytes,
    int Pages,
    Book Book,
    IReadOnlyDictionary<string, int> IssuePages,
    IReadOnlyList<FigureRecord> Figures,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<(string Name, TimeSpan Time)> Stages)
{
    /// <summary>The lost figures, by reason and host.</summary>
    public IReadOnlyList<LostFigures> LostFigures { get; init; } = [];

    /// <summary>True if no font has a script that the book needs, and the request does not allow that.</summary>
    public bool LacksFont => LacksFontAmong(Problems);

    public static bool LacksFontAmong(IEnumerable<Problem> problems) =>
        problems.Any(problem => problem is { Slug: ProblemSlugs.MissingFont, Severity: Severity.Error });
}
