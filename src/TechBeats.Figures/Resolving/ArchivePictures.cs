using TechBeats.Figures.Addresses;
using TechBeats.Figures.Prepared;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using TechBeats.Sources.Files;

namespace TechBeats.Figures.Resolving;

/// <summary>Reads pictures of the archive. Thread-safe.</summary>
internal sealed class ArchivePictures
{
    /// <summary>Maximum size of a file in bytes, checked before reading.</summary>
    private const long MaximumBytes = 250 * 1024 * 1024;

    private readonly IFileTree tree;
    private readonly Dictionary<string, TreeFile> files;
    private readonly StatCache stats;
    private readonly PreparedPictures pictures;
    private readonly TimeProvider time;

    /// <param name="tree">The archive.</param>
    /// <param name="stats">Caches the hashes of unchanged files.</param>
    /// <param name="pictures">Prepares the pictures.</param>
    /// <param name="time">The time of reading.</param>
    public ArchivePictures(IFileTree tree, StatCache stats, PreparedPictures pictures, TimeProvider time)
    {
        (this.tree, this.stats, this.pictures, this.time) = (tree, stats, pictures, time);
        files = tree.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>Reads and prepares a picture. An unchanged file with a prepared copy is not read.</summary>
    public FigureOutcome Read(LocalSource source, CancellationToken cancellation)
    {
        var file = files.GetValueOrDefault(source.Path);
        if (
            stats.Find(NameOf(source), file.Length, file.Stamp) is { } known
            && pictures.Find(known, FigureState.Local, () => Reopen(source, known)) is { } outcome
        )
        {
            return outcome;
        }

        byte[] bytes;
        try
        {
            bytes = tree.Read(source.Path, MaximumBytes);
        }
        catch (IOException failure)
        {
            return FigureOutcome.FromLoss(new FigureLost(LossReason.NotFound, LossCause.Described, failure.Message));
        }
        catch (UnauthorizedAccessException)
        {
            return FigureOutcome.FromLoss(new FigureLost(LossReason.Refused, LossCause.FileNotReadable));
        }

        var sha256 = ContentHash.Compute(bytes);
        stats.Add(NameOf(source), bytes.Length, file.Stamp, time.GetUtcNow(), sha256);
        return pictures.Prepare(bytes, sha256, FigureState.Local, () => tree.Read(source.Path, MaximumBytes), cancellation);
    }

    /// <summary>The path with the archive's name, since archives with a common store may have equal paths.</summary>
    private string NameOf(LocalSource source) => $"{tree.Name}/{source.Path}";

    /// <summary>Reads a file that the stat cache knows. A wrong entry is removed, so that the next build reads the file.</summary>
    private byte[] Reopen(LocalSource source, string sha256)
    {
        var bytes = tree.Read(source.Path, MaximumBytes);
        if (ContentHash.Compute(bytes) != sha256)
        {
            stats.Remove(NameOf(source));
            stats.Save();
        }

        return bytes;
    }
}
