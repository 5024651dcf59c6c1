using TechBeats.Archive.Figures.Addresses;
using TechBeats.Archive.Figures.Decoding;
using TechBeats.Archive.Figures.Fetching;
using TechBeats.Archive.Figures.Headers;
using TechBeats.Archive.Figures.Storing;
using TechBeats.Archive.Gathering;
using TechBeats.Model;

namespace TechBeats.Archive.Figures;

/// <summary>
/// The steps on which a figure is looked for, each tried when the one before had nothing:
/// the store, the archive's own files, the address itself, the live address, and at last the reason why there is none.
/// Safe to use from many threads.
/// </summary>
internal sealed class FigureLadder : IDisposable
{
    /// <summary>More than any picture of a newsletter; what is larger is refused before it is read.</summary>
    private const long MostLocalBytes = 250 * 1024 * 1024;

    private readonly IFileTree tree;
    private readonly Dictionary<string, TreeFile> files;
    private readonly FigureOptions options;
    private readonly FigureStore store;
    private readonly Lazy<Fetcher> fetcher;
    private readonly SemaphoreSlim workshop;

    /// <param name="tree">The archive.</param>
    /// <param name="options">How figures are had.</param>
    /// <param name="store">Where they stay.</param>
    /// <param name="jobs">Pictures read and prepared at the same time.</param>
    public FigureLadder(IFileTree tree, FigureOptions options, FigureStore store, int jobs)
    {
        this.tree = tree;
        files = tree.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        this.options = options;
        this.store = store;

        // Made when first needed: a build whose figures are all here does not even load what talks to the web.
        fetcher = new Lazy<Fetcher>(() => new Fetcher(options.Fetching, options.AllowedHosts, options.Time));
        workshop = new SemaphoreSlim(jobs);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        workshop.Dispose();
        if (fetcher.IsValueCreated)
        {
            fetcher.Value.Dispose();
        }
    }

    /// <summary>Climbs as far as this machine goes.</summary>
    /// <returns>What was found, or why nothing ever will be; null when the web must be asked.</returns>
    public FigureOutcome? ClimbHere(FigureSource source) => source switch
    {
        LocalSource local => FromArchive(local),
        EmbeddedSource embedded => FromAddress(embedded),
        WebSource web => FromKept(web),
        NoSource nowhere => FigureOutcome.Lost(nowhere.Loss),
        _ => throw new InvalidOperationException($"No step for {source}"),
    };

    /// <summary>Asks the web: every address of the picture, then the addresses inside them; the first one's loss is the one that is told.</summary>
    public async Task<FigureOutcome> ClimbOutAsync(WebSource source, CancellationToken cancellation)
    {
        FigureLost? loss = null;
        foreach (var address in AddressesOf(source))
        {
            if (SignedAddress.LossAt(address, options.Time.GetUtcNow()) is { } expired)
            {
                loss ??= expired;
                continue;
            }

            var (bytes, why) = await fetcher.Value.FetchAsync(address, cancellation);
            var outcome = bytes is null ? FigureOutcome.Lost(why!) : await InWorkshopAsync(() => FromFetched(source, address, bytes), cancellation);
            if (outcome.Sha256 is not null)
            {
                return outcome;
            }

            loss ??= outcome.Result as FigureLost;
        }

        return FigureOutcome.Lost(loss ?? new FigureLost(LossReason.NotFound));
    }

    private static IEnumerable<string> AddressesOf(WebSource source) =>
        source.Addresses.Concat(source.Addresses.Select(WrappedAddress.InnerOf).OfType<string>()).Distinct(StringComparer.Ordinal);

    private async Task<FigureOutcome> InWorkshopAsync(Func<FigureOutcome> work, CancellationToken cancellation)
    {
        await workshop.WaitAsync(cancellation);
        try
        {
            return await Task.Run(work, cancellation);
        }
        finally
        {
            workshop.Release();
        }
    }

    /// <summary>The store's copy; else the loss that can be told without asking: what is over is over, and offline nothing is asked.</summary>
    private FigureOutcome? FromKept(WebSource source)
    {
        if (store.Index.Find(source.Name) is { } known && FromStore(known.Sha256, FigureState.Store) is { } kept)
        {
            return kept;
        }

        var now = options.Time.GetUtcNow();
        var losses = AddressesOf(source).Select(address => SignedAddress.LossAt(address, now) ?? (options.IsOffline ? new FigureLost(LossReason.Offline) : null)).ToArray();
        return Array.TrueForAll(losses, loss => loss is not null) ? FigureOutcome.Lost(losses[0]!) : null;
    }

    private FigureOutcome FromArchive(LocalSource source)
    {
        var listed = files.GetValueOrDefault(source.Path);
        if (store.Stamps.Find(StampOf(source), listed.Length, listed.Stamp) is { } known && store.FindPrepared(known, options.Limits) is { } prepared)
        {
            return Outcome(known, prepared, FigureState.Local, () => ReadAgain(source, known));
        }

        byte[] bytes;
        try
        {
            bytes = tree.Read(source.Path, MostLocalBytes);
        }
        catch (IOException failure)
        {
            return FigureOutcome.Lost(new FigureLost(LossReason.NotFound, failure.Message));
        }
        catch (UnauthorizedAccessException)
        {
            return FigureOutcome.Lost(new FigureLost(LossReason.Refused, "the file may not be read"));
        }

        store.Stamps.Add(StampOf(source), bytes.Length, listed.Stamp, options.Time.GetUtcNow(), FigureStore.HashOf(bytes));
        return Prepare(bytes, FigureState.Local, () => tree.Read(source.Path, MostLocalBytes));
    }

    /// <summary>The archive's name with the path: archives that share one store have files of the same path.</summary>
    private string StampOf(LocalSource source) => $"{tree.Name}/{source.Path}";

    /// <summary>A file that was known by its stamp; when it is another after all, the next build looks at it anew.</summary>
    private byte[] ReadAgain(LocalSource source, string sha256)
    {
        var bytes = tree.Read(source.Path, MostLocalBytes);
        if (FigureStore.HashOf(bytes) != sha256)
        {
            store.Stamps.Remove(StampOf(source));
            store.Stamps.Save();
        }

        return bytes;
    }

    private FigureOutcome FromAddress(EmbeddedSource source) => DataAddress.Read(source.Address) is { } bytes
        ? Prepare(bytes, FigureState.Embedded, () => DataAddress.Read(source.Address)!)
        : FigureOutcome.Lost(new FigureLost(LossReason.NotAPicture, "a data address that is not well formed"));

    /// <summary>An original that the store has; null when it was taken away or damaged, and must be had anew.</summary>
    private FigureOutcome? FromStore(string sha256, FigureState state)
    {
        var entry = store.FindPrepared(sha256, options.Limits);
        if (entry is null or { IsUntouched: true })
        {
            if (store.ReadOriginal(sha256) is not { } bytes)
            {
                return null;
            }

            entry ??= store.KeepPrepared(sha256, options.Limits, PicturePreparer.Prepare(bytes, options.Limits), bytes.Length);
        }

        return Outcome(sha256, entry, state, () => store.ReadOriginal(sha256) ?? throw new IOException("A figure has gone from the store while the book was made"));
    }

    /// <summary>Keeps what came from the web, unless it is no picture at all.</summary>
    private FigureOutcome FromFetched(WebSource source, string address, byte[] bytes)
    {
        var (header, loss) = PictureHeaders.Read(bytes);
        if (loss is { Reason: LossReason.NotAPicture })
        {
            return FigureOutcome.Lost(loss);
        }

        var sha256 = store.KeepOriginal(bytes);
        store.Index.Add(new IndexEntry(
            source.Name,
            sha256,
            header?.Format.ToString().ToLowerInvariant() ?? loss?.Detail ?? "",
            bytes.Length,
            header is null ? "" : $"{header.Width}x{header.Height}",
            options.Time.GetUtcNow(),
            address));
        return FromStore(sha256, FigureState.Fetched) ?? throw new IOException("A figure has gone from the store while the book was made");
    }

    /// <summary>Prepares bytes, or finds that they were prepared before.</summary>
    /// <param name="bytes">The original.</param>
    /// <param name="state">Where it came from.</param>
    /// <param name="reopen">Reads the original again.</param>
    private FigureOutcome Prepare(byte[] bytes, FigureState state, Func<byte[]> reopen)
    {
        var sha256 = FigureStore.HashOf(bytes);
        var entry = store.FindPrepared(sha256, options.Limits)
            ?? store.KeepPrepared(sha256, options.Limits, PicturePreparer.Prepare(bytes, options.Limits), bytes.Length);
        return Outcome(sha256, entry, state, reopen);
    }

    private FigureOutcome Outcome(string sha256, PreparedEntry entry, FigureState state, Func<byte[]> reopen) => entry.Preparation switch
    {
        Printable picture => new FigureOutcome(Found(sha256, entry, picture, reopen), state, sha256, entry.OriginalLength, entry.Length) { IsColourGuessed = picture.Colour == PictureColour.Guessed },
        Unprintable { Result: FigureLost loss } => new FigureOutcome(loss, FigureState.Lost, sha256, entry.OriginalLength),
        _ => new FigureOutcome(new FigureDropped(), FigureState.Dropped, sha256, entry.OriginalLength),
    };

    private FigureFound Found(string sha256, PreparedEntry entry, Printable picture, Func<byte[]> reopen)
    {
        Func<ReadOnlyMemory<byte>> open = entry.IsUntouched
            ? () => Same(reopen(), sha256)
            : () => store.OpenPrepared(sha256, options.Limits, entry);
        RasterPicture raster = picture.IsJpeg
            ? new JpegPicture
            {
                Hash = entry.Sha256,
                WidthInPixels = picture.Width,
                HeightInPixels = picture.Height,
                NaturalWidthInPixels = picture.NaturalWidth,
                NaturalHeightInPixels = picture.NaturalHeight,
                Open = open,
                Components = picture.Components,
                HasProfile = picture.Colour == PictureColour.Profile,
            }
            : new PngPicture
            {
                Hash = entry.Sha256,
                WidthInPixels = picture.Width,
                HeightInPixels = picture.Height,
                NaturalWidthInPixels = picture.NaturalWidth,
                NaturalHeightInPixels = picture.NaturalHeight,
                Open = open,
            };
        return new FigureFound(raster) { IsAnimated = picture.IsAnimated };
    }

    private static byte[] Same(byte[] bytes, string sha256) =>
        FigureStore.HashOf(bytes) == sha256 ? bytes : throw new IOException("A figure's file was changed while the book was made");
}
