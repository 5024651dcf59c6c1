using System.Text;
using TechBeats.Figures.Addresses;
using TechBeats.Figures.Prepared;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using TechBeats.Pictures.Headers;
using TechBeats.Sources.Files;

namespace TechBeats.Figures.Importing;

/// <summary>
/// Imports rescued files into the store. A file matches a figure by hash (in the store's lock file or one among the files), by a path that
/// spells the figure's address, or by a unique name.
/// </summary>
/// <param name="rescued">The folder of rescued files.</param>
/// <param name="store">The store.</param>
/// <param name="time">The time of the import.</param>
internal sealed class FigureImport(IFileTree rescued, FigureStore store, TimeProvider time)
{
    private const long MaximumBytes = 250 * 1024 * 1024;

    private readonly List<ImportLine> lines = [];

    /// <summary>Imports the matching files.</summary>
    /// <param name="sources">The web pictures of the archive.</param>
    /// <returns>A line for each file, in order.</returns>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    /// <exception cref="OperationCanceledException">Canceled; imported files stay in the store.</exception>
    public IReadOnlyList<ImportLine> Import(IReadOnlyList<WebSource> sources, CancellationToken cancellation)
    {
        var byHash = ByHash(sources);
        var byAddress = sources
            .SelectMany(source =>
                source
                    .Everywhere.SelectMany(RescuedName.SpellingsOfAddress)
                    .Distinct(StringComparer.Ordinal)
                    .Select(spelling => (Spelling: spelling, Source: source))
            )
            .ToLookup(pair => pair.Spelling, pair => pair.Source, StringComparer.Ordinal);
        var byEnd = sources
            .SelectMany(source =>
                source
                    .Everywhere.Select(RescuedName.EndOf)
                    .Where(end => end.Length > 0)
                    .Distinct(StringComparer.Ordinal)
                    .Select(end => (End: end, Source: source))
            )
            .ToLookup(pair => pair.End, pair => pair.Source, StringComparer.Ordinal);
        var byStem = byEnd
            .SelectMany(same => same.Select(source => (Stem: RescuedName.StemOf(same.Key), Source: source)))
            .Distinct()
            .ToLookup(pair => pair.Stem, pair => pair.Source, StringComparer.Ordinal);
        var files = rescued.Files.Where(file => LocalFiles.NameOf(file.Path) != FigureIndex.FileName).ToArray();
        var sameStem = files.ToLookup(file => RescuedName.StemOf(EndOf(file)), StringComparer.Ordinal);

        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Read(file) is not { } bytes)
            {
                continue;
            }

            var sha256 = ContentHash.Compute(bytes);
            var end = EndOf(file);
            if (byHash[sha256].ToArray() is { Length: > 0 } known)
            {
                Array.ForEach(known, source => Add(file, source, bytes, "by its hash"));
            }
            else if (
                RescuedName
                    .SpellingsOfPath(file.Path)
                    .Select(spelling => byAddress[spelling].Distinct().ToArray())
                    .FirstOrDefault(found => found.Length > 0) is
                { } addressed
            )
            {
                AddOnly(file, addressed, bytes, "by its address");
            }
            else if ((byEnd[end].Any() ? byEnd[end] : byStem[RescuedName.StemOf(end)]).Distinct().ToArray() is { Length: > 0 } named)
            {
                // Browsers may change the extension to the picture's type.
                var same = sameStem[RescuedName.StemOf(end)];
                if (same.Skip(1).Any() && AnyDiffers(same, sha256))
                {
                    lines.Add(
                        new ImportLine(
                            file.Path,
                            ImportOutcome.Ambiguous,
                            named[0].Addresses[0],
                            $"{same.Count()} different files have this name"
                        )
                    );
                }
                else
                {
                    AddOnly(file, named, bytes, "by its name");
                }
            }
            else
            {
                lines.Add(new ImportLine(file.Path, ImportOutcome.Unmatched, null, "no figure has this address or name"));
            }
        }

        return lines;

        string EndOf(TreeFile file)
        {
            var end = RescuedName.EndOfPath(file.Path);
            return byEnd[end].Any() || byStem[RescuedName.StemOf(end)].Any() ? end : RescuedName.WithoutCount(end);
        }
    }

    /// <summary>The hashes in lock files: the store's, whose originals may be missing, and those among the files.</summary>
    private ILookup<string, WebSource> ByHash(IReadOnlyList<WebSource> sources)
    {
        var byName = sources.ToDictionary(source => source.Name, StringComparer.Ordinal);
        return rescued.Files
            .Where(file => LocalFiles.NameOf(file.Path) == FigureIndex.FileName)
            .Select(file => Read(file, StoreLayout.MaximumTextBytes))
            .OfType<byte[]>()
            .SelectMany(bytes => LockFile.Read(Encoding.UTF8.GetString(bytes)).Entries)
            .Concat(store.Index.Entries)
            .Where(entry => byName.ContainsKey(entry.Address))
            .DistinctBy(entry => (entry.Sha256, entry.Address))
            .ToLookup(entry => entry.Sha256, entry => byName[entry.Address], StringComparer.Ordinal);
    }

    private bool AnyDiffers(IEnumerable<TreeFile> files, string sha256) =>
        files.Take(10).Any(file => Read(file) is { } bytes && ContentHash.Compute(bytes) != sha256);

    private byte[]? Read(TreeFile file, long limit = MaximumBytes)
    {
        try
        {
            return rescued.Read(file.Path, limit);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            lines.Add(new ImportLine(file.Path, ImportOutcome.Unmatched, null, "the file can't be read"));
            return null;
        }
    }

    private void AddOnly(TreeFile file, WebSource[] fitting, byte[] bytes, string how)
    {
        if (fitting is [var only])
        {
            Add(file, only, bytes, how);
        }
        else
        {
            lines.Add(
                new ImportLine(file.Path, ImportOutcome.Ambiguous, fitting[0].Addresses[0], $"it matches {fitting.Length} figures {how}")
            );
        }
    }

    private void Add(TreeFile file, WebSource source, byte[] bytes, string how)
    {
        var address = source.Addresses[0];
        var known = store.Index.Find(source.Name);
        var (header, loss) = PictureHeaders.Read(bytes);
        if (loss is { Reason: LossReason.NotAPicture })
        {
            lines.Add(
                new ImportLine(
                    file.Path,
                    ImportOutcome.NotAPicture,
                    address,
                    $"{how}, but it is not a picture: {LossDetail.Describe(loss)}"
                )
            );
        }
        else if (known is not null && store.ReadOriginal(known.Sha256) is not null)
        {
            lines.Add(
                new ImportLine(
                    file.Path,
                    ImportOutcome.Known,
                    address,
                    ContentHash.Compute(bytes) == known.Sha256
                        ? how
                        : $"{how}; the store has another picture for this address; remove its entry first"
                )
            );
        }
        else
        {
            store.Index.Add(new IndexEntry(
                source.Name,
                store.AddOriginal(bytes),
                header?.Format.ToString().ToLowerInvariant() ?? (loss is null ? null : LossDetail.Describe(loss)) ?? "",
                bytes.Length,
                header is null ? "" : $"{header.Width}x{header.Height}",
                time.GetUtcNow(),
                $"import {file.Path}"));
            lines.Add(new ImportLine(file.Path, ImportOutcome.Taken, address, how));
        }
    }
}
