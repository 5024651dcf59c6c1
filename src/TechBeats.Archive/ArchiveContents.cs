using TechBeats.Figures.Resolving;
using TechBeats.Figures.Importing;
using TechBeats.Sources;
using TechBeats.Model;

namespace TechBeats.Archive;

/// <summary>What an archive held.</summary>
/// <param name="Book">The selected issues.</param>
/// <param name="Problems">Everything that could not be taken as it stands, in order of issue and line.</param>
/// <param name="Skipped">Files that were looked at and are no issue of this book, with the reason.</param>
/// <param name="Figures">What became of every figure of every issue, in order; empty when they were left alone.</param>
/// <param name="Stages">How long each stage took.</param>
public sealed record ArchiveContents(
    Book Book,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<SkippedFile> Skipped,
    IReadOnlyList<FigureRecord> Figures,
    IReadOnlyList<(string Name, TimeSpan Time)> Stages)
{
    /// <summary>What became of rescued files, in order; empty when there were none.</summary>
    public IReadOnlyList<ImportLine> Imports { get; init; } = [];
}
