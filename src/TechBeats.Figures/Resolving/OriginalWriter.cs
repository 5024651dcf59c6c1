using TechBeats.Figures.Addresses;
using TechBeats.Figures.Fetching;
using TechBeats.Figures.Recovery;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using TechBeats.Pictures.Headers;

namespace TechBeats.Figures.Resolving;

/// <summary>Stores fetched originals. Thread-safe.</summary>
/// <param name="store">The store.</param>
/// <param name="jobs">The queue of writes.</param>
/// <param name="time">The time of storing.</param>
internal sealed class OriginalWriter(FigureStore store, JobQueue jobs, TimeProvider time)
{
    private const string WebArchiveHost = "web.archive.org";

    /// <summary>Stores an original, unless it is not a picture. Not cancellable: fetched bytes are always stored.</summary>
    /// <param name="source">The picture.</param>
    /// <param name="asked">The requested address.</param>
    /// <param name="fetched">The original.</param>
    /// <param name="snapshot">Day of the web archive's copy, or null if the original did not come from there.</param>
    /// <returns>The entry of the original, or the reason why it was not stored.</returns>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public Task<(IndexEntry? Entry, FigureLost? Loss)> WriteAsync(WebSource source, string asked, Fetched fetched, DateOnly? snapshot) =>
        jobs.RunAsync(() => Write(source, asked, fetched, snapshot), CancellationToken.None);

    private (IndexEntry? Entry, FigureLost? Loss) Write(WebSource source, string asked, Fetched fetched, DateOnly? snapshot)
    {
        var (header, loss) = PictureHeaders.Read(fetched.Bytes);
        if (loss is { Reason: LossReason.NotAPicture })
        {
            return (null, loss);
        }

        var known = store.Index.Find(source.Name);
        var sha256 = store.AddOriginal(fetched.Bytes);
        var entry = new IndexEntry(
            source.Name,
            sha256,
            header?.Format.ToString().ToLowerInvariant() ?? (loss is null ? null : LossDetail.Describe(loss)) ?? "",
            fetched.Bytes.Length,
            header is null ? "" : $"{header.Width}x{header.Height}",
            time.GetUtcNow(),
            asked)
        {
            Snapshot = snapshot ?? (new Uri(fetched.Address) is { Host: WebArchiveHost } copy ? Snapshot.DayOf(copy) : null),
            Replaces = known is null || known.Sha256 == sha256 ? known?.Replaces : known.Sha256,
            ETag = fetched.Validators.ETag,
            Modified = fetched.Validators.LastModified,
        };
        if (known is not null && store.Index.FindNegative(source.Name) is null && known == entry with { Fetched = known.Fetched })
        {
            return (known, null);
        }

        store.Index.Add(entry);
        return (entry, null);
    }
}
