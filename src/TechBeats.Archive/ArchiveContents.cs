using TechBeats.Archive.Figures;
using TechBeats.Archive.Gathering;
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
    IReadOnlyList<(string Name, TimeSpan Time)> Stages);

/// <summary>How far reading has come.</summary>
/// <param name="Stage"><c>read</c> or <c>figures</c>.</param>
/// <param name="Done">Issues or figures done.</param>
/// <param name="Total">Issues or figures in all.</param>
/// <param name="FromStore">Figures that the store had.</param>
/// <param name="Fetched">Figures that came over the network.</param>
/// <param name="Lost">Figures that could not be had.</param>
/// <param name="Bytes">Bytes fetched.</param>
public sealed record ReadingProgress(string Stage, int Done, int Total, int FromStore = 0, int Fetched = 0, int Lost = 0, long Bytes = 0);
