using TechBeats.Figures.Importing;
using TechBeats.Figures.Resolving;
using TechBeats.Model;

namespace TechBeats.Figures;

/// <summary>
/// The results for all figures of an archive. <paramref name="Results"/> and <paramref name="Problems"/> are parallel to the issues.
/// </summary>
/// <param name="Results">The results of each issue, by address.</param>
/// <param name="Records">The records for the report, in issue and figure order.</param>
/// <param name="Problems">The problems of each issue.</param>
public sealed record GatheredFigures(
    IReadOnlyList<IReadOnlyDictionary<string, FigureResult>> Results,
    IReadOnlyList<FigureRecord> Records,
    IReadOnlyList<IReadOnlyList<Problem>> Problems)
{
    /// <summary>The problems of invalid lines in the store's index.</summary>
    public IReadOnlyList<Problem> StoreProblems { get; init; } = [];

    /// <summary>The results of importing rescued files.</summary>
    public IReadOnlyList<ImportLine> Imports { get; init; } = [];

    /// <summary>The result if no figure was resolved.</summary>
    /// <param name="issues">Number of issues.</param>
    public static GatheredFigures CreateEmpty(int issues) => new(
        [.. Enumerable.Repeat(new Dictionary<string, FigureResult>(), issues)],
        [],
        [.. Enumerable.Repeat<IReadOnlyList<Problem>>([], issues)]);
}
