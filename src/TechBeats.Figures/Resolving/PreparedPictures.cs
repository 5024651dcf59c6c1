using TechBeats.Figures.Prepared;
using TechBeats.Figures.Storing;
using TechBeats.Figures.Workers;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Pictures.Colors;

namespace TechBeats.Figures.Resolving;

/// <summary>
/// Prepares originals for print, or finds their prepared copies, and describes the result. Thread-safe.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="decoders">Decodes pictures.</param>
/// <param name="limits">The pixels that the page can use.</param>
internal sealed class PreparedPictures(FigureStore store, DecoderPool decoders, FigureLimits limits)
{
    /// <summary>Finds the prepared copy of an original by its hash, without reading the original.</summary>
    /// <param name="sha256">Hash of the original.</param>
    /// <param name="state">The origin.</param>
    /// <param name="reopen">Reads the original again.</param>
    /// <returns>The outcome, or null if there is no copy.</returns>
    public FigureOutcome? Find(string sha256, FigureState state, Func<byte[]> reopen) =>
        store.Prepared.Find(sha256, limits) is { } entry ? Describe(sha256, entry, state, reopen) : null;

    /// <summary>Prepares an original, unless a prepared copy exists.</summary>
    /// <param name="bytes">The original.</param>
    /// <param name="sha256">Hash of the original.</param>
    /// <param name="state">The origin.</param>
    /// <param name="reopen">Reads the original again.</param>
    /// <param name="cancellation">Cancels the preparation.</param>
    public FigureOutcome Prepare(byte[] bytes, string sha256, FigureState state, Func<byte[]> reopen, CancellationToken cancellation)
    {
        var entry = store.Prepared.Find(sha256, limits)
            ?? store.Prepared.Add(sha256, limits, decoders.Prepare(bytes, limits, cancellation), bytes.Length);
        return Describe(sha256, entry, state, reopen);
    }

    /// <summary>Prepares an original that was just stored.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public FigureOutcome PrepareStored(IndexEntry stored, byte[] bytes, FigureState state, CancellationToken cancellation) =>
        WithSnapshot(Prepare(bytes, stored.Sha256, state, () => Reopen(stored.Sha256), cancellation), stored);

    /// <summary>Reads a stored picture, or returns null if its files are missing or damaged.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public FigureOutcome? ReadStored(IndexEntry stored, FigureState state, CancellationToken cancellation)
    {
        var entry = store.Prepared.Find(stored.Sha256, limits);
        if (entry is null or { IsUntouched: true })
        {
            if (store.ReadOriginal(stored.Sha256) is not { } bytes)
            {
                return null;
            }

            entry ??= store.Prepared.Add(stored.Sha256, limits, decoders.Prepare(bytes, limits, cancellation), bytes.Length);
        }

        return WithSnapshot(Describe(stored.Sha256, entry, state, () => Reopen(stored.Sha256)), stored);
    }

    private byte[] Reopen(string sha256) => store.ReadOriginal(sha256) ?? throw StoreErrors.Changed("A figure in the store");

    private static FigureOutcome WithSnapshot(FigureOutcome outcome, IndexEntry stored) =>
        outcome.Result is FigureFound found && stored.Snapshot is not null
            ? outcome with { Result = found with { SnapshotDate = stored.Snapshot } }
            : outcome;

    private FigureOutcome Describe(string sha256, PreparedEntry entry, FigureState state, Func<byte[]> reopen) => entry.Preparation switch
    {
        Printable picture => new FigureOutcome(
            Found(sha256, entry, picture, reopen),
            state,
            sha256,
            entry.OriginalLength,
            entry.Length) { IsColorGuessed = picture.Color == PictureColor.Guessed, IsDamaged = picture.IsDamaged },
        Drawable drawing => new FigureOutcome(Found(sha256, drawing, reopen), state, sha256, entry.OriginalLength, entry.Length),
        Unprintable { Result: FigureLost loss } => new FigureOutcome(loss, FigureState.Lost, sha256, entry.OriginalLength),
        _ => new FigureOutcome(new FigureDropped(), FigureState.Dropped, sha256, entry.OriginalLength),
    };

    private FigureFound Found(string sha256, PreparedEntry entry, Printable picture, Func<byte[]> reopen)
    {
        Func<ReadOnlyMemory<byte>> open = entry.IsUntouched
            ? () => ReadAgain(reopen, sha256)
            : () => store.Prepared.Open(sha256, limits, entry);
        return new FigureFound(picture.ToPicture(entry.Sha256, open)) { IsAnimated = picture.IsAnimated };
    }

    private static FigureFound Found(string sha256, Drawable drawing, Func<byte[]> reopen) => new(new DrawingPicture
    {
        Hash = sha256,
        Width = drawing.Width,
        Height = drawing.Height,
        Open = () => DrawingPreparer.Open(ReadAgain(reopen, sha256)),
        Omissions = drawing.Omissions,
    });

    /// <summary>Reads an original again.</summary>
    /// <exception cref="UnusableRequestException">The original has disappeared or changed.</exception>
    private static byte[] ReadAgain(Func<byte[]> reopen, string sha256)
    {
        try
        {
            return reopen() is var bytes && ContentHash.Compute(bytes) == sha256 ? bytes : throw StoreErrors.Changed("A figure's file");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.Changed("A figure's file", failure);
        }
    }
}
