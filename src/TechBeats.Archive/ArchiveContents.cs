using TechBeats.Figures.Importing;
using TechBeats.Figures.Resolving;
using TechBeats.Model;
using TechBeats.Sources;

namespace TechBeats.Archive;

/// <summary>The result of reading an archive.</summary>
/// <param name="Book">The selected issues.</param>
/// <param name="Problems">The problems, in the order of issues and lines.</param>
/// <param name="Skipped">Files that are not issues of this book, with the reason of each.</param>
/// <param name="Figures">The result for every figure of every issue, in order. Empty if figures are not fetched.</param>
/// <param name="Stages">How long each stage took.</param>
public sealed record ArchiveContents(
    Book Book,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<SkippedFile> Skipped,
    IReadOnlyList<FigureRecord> Figures,
    IReadOnlyList<(string Name, TimeSpan Time)> Stages)
{
    /// <summary>The result for every imported file, in order. Empty if there are none.</summary>
    public IReadOnlyList<ImportLine> Imports { get; init; } = [];
}
