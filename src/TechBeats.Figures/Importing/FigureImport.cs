using System.Text;
using TechBeats.Figures.Addresses;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using TechBeats.Pictures.Headers;
using TechBeats.Sources.Files;

namespace TechBeats.Figures.Importing;

/// <summary>
/// Rescued files, put into the store as the figures that they are. A file fits a figure by its hash (one that a lock file among the files, or the
/// store's own, knows), by its path (which holds the address as whoever saved it could write it), or by its name, when no other figure ends so.
/// </summary>
/// <param name="rescued">The folder of rescued files.</param>
/// <param name="store">Where they go.</param>
/// <param name="time">Tells when they came.</param>
internal sealed class FigureImport(IFileTree rescued, FigureStore store, TimeProvider time)
{
    private const long MostBytes = 250 * 1024 * 1024;

    private readonly List<ImportLine> lines = [];

    /// <summary>Takes what fits.</summary>
    /// <param name="sources">The pictures of the web that the archive names.</param>
    /// <returns>What became of every file, in order.</returns>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; what was taken until then stays.</exception>
    public IReadOnlyList<ImportLine> Take(IReadOnlyList<WebSource> sources, CancellationToken cancellation)
    {
        var byHash = ByHash(sources);
        var byAddress = sources
            .SelectMany(source => source.Everywhere.SelectMany(RescuedName.OfAddress).Distinct(StringComparer.Ordinal).Select(spelling => (Spelling: spelling, Source: source)))
            .ToLookup(pair => pair.Spelling, pair => pair.Source, StringComparer.Ordinal);
        var byEnd = sources
            .SelectMany(source => source.Everywhere.Select(RescuedName.EndOf).Where(end => end.Length > 0).Distinct(StringComparer.Ordinal).Select(end => (End: end, Source: source)))
            .ToLookup(pair => pair.End, pair => pair.Source, StringComparer.Ordinal);
        var byStem = byEnd.SelectMany(same => same.Select(source => (Stem: RescuedName.StemOf(same.Key), Source: source))).Distinct().ToLookup(pair => pair.Stem, pair => pair.Source, StringComparer.Ordinal);
        var files = rescued.Files.Where(file => LocalFiles.NameOf(file.Path) != FigureIndex.FileName).ToArray();
        var sameStem = files.ToLookup(file => RescuedName.StemOf(EndOf(file)), StringComparer.Ordinal);

        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Read(file) is not { } bytes)
            {
                continue;
            }

            var sha256 = FigureStore.HashOf(bytes);
            var end = EndOf(file);
            if (byHash[sha256].ToArray() is { Length: > 0 } known)
            {
                Array.ForEach(known, source => Keep(file, source, bytes, "by its hash"));
            }
            else if (RescuedName.OfPath(file.Path).Select(spelling => byAddress[spelling].Distinct().ToArray()).FirstOrDefault(found => found.Length > 0) is { } addressed)
            {
                KeepOnly(file, addressed, bytes, "by its address");
            }
            else if ((byEnd[end].Any() ? byEnd[end] : byStem[RescuedName.StemOf(end)]).Distinct().ToArray() is { Length: > 0 } named)
            {
                // Whoever saved a picture may have given it another ending, the one that its type has.
                var same = sameStem[RescuedName.StemOf(end)];
                if (same.Skip(1).Any() && IsUnlike(same, sha256))
                {
                    lines.Add(new ImportLine(file.Path, ImportOutcome.Ambiguous, named[0].Addresses[0], $"{same.Count()} different files are named so"));
                }
                else
                {
                    KeepOnly(file, named, bytes, "by its name");
                }
            }
            else
            {
                lines.Add(new ImportLine(file.Path, ImportOutcome.Unmatched, null, "no figure has that address or name"));
            }
        }

        return lines;

        string EndOf(TreeFile file)
        {
            var end = RescuedName.EndOfPath(file.Path);
            return byEnd[end].Any() || byStem[RescuedName.StemOf(end)].Any() ? end : RescuedName.WithoutCount(end);
        }
    }

    /// <summary>What lock files know: the store's own, whose originals may be gone, and those that lie among the files.</summary>
    private ILookup<string, WebSource> ByHash(IReadOnlyList<WebSource> sources)
    {
        var byName = sources.ToDictionary(source => source.Name, StringComparer.Ordinal);
        return rescued.Files
            .Where(file => LocalFiles.NameOf(file.Path) == FigureIndex.FileName)
            .Select(Read)
            .OfType<byte[]>()
            .SelectMany(bytes => LockFile.Read(Encoding.UTF8.GetString(bytes)).Entries)
            .Concat(store.Index.Entries)
            .Where(entry => byName.ContainsKey(entry.Address))
            .DistinctBy(entry => (entry.Sha256, entry.Address))
            .ToLookup(entry => entry.Sha256, entry => byName[entry.Address], StringComparer.Ordinal);
    }

    private bool IsUnlike(IEnumerable<TreeFile> files, string sha256) =>
        files.Take(10).Any(file => Read(file) is { } bytes && FigureStore.HashOf(bytes) != sha256);

    private byte[]? Read(TreeFile file)
    {
        try
        {
            return rescued.Read(file.Path, MostBytes);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            lines.Add(new ImportLine(file.Path, ImportOutcome.Unmatched, null, "the file can't be read"));
            return null;
        }
    }

    private void KeepOnly(TreeFile file, WebSource[] fitting, byte[] bytes, string how)
    {
        if (fitting is [var only])
        {
            Keep(file, only, bytes, how);
        }
        else
        {
            lines.Add(new ImportLine(file.Path, ImportOutcome.Ambiguous, fitting[0].Addresses[0], $"it fits {fitting.Length} figures {how}"));
        }
    }

    private void Keep(TreeFile file, WebSource source, byte[] bytes, string how)
    {
        var address = source.Addresses[0];
        var known = store.Index.Find(source.Name);
        var (header, loss) = PictureHeaders.Read(bytes);
        if (loss is { Reason: LossReason.NotAPicture })
        {
            lines.Add(new ImportLine(file.Path, ImportOutcome.NotAPicture, address, $"{how}, but it is no picture: {loss.Detail}"));
        }
        else if (known is not null && store.ReadOriginal(known.Sha256) is not null)
        {
            lines.Add(new ImportLine(file.Path, ImportOutcome.Known, address, FigureStore.HashOf(bytes) == known.Sha256 ? how : $"{how}; the store keeps another picture of that address, whose entry must be removed first"));
        }
        else
        {
            store.Index.Add(new IndexEntry(
                source.Name,
                store.KeepOriginal(bytes),
                header?.Format.ToString().ToLowerInvariant() ?? loss?.Detail ?? "",
                bytes.Length,
                header is null ? "" : $"{header.Width}x{header.Height}",
                time.GetUtcNow(),
                $"import {file.Path}"));
            lines.Add(new ImportLine(file.Path, ImportOutcome.Taken, address, how));
        }
    }
}
