using TechBeats.Figures.Storing;
using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>
/// Prepares just stored originals from the bytes in memory. If too many bytes wait, it reads originals from the store again. Thread-safe.
/// </summary>
/// <param name="pictures">Prepares pictures.</param>
/// <param name="held">Limits the bytes in memory.</param>
/// <param name="jobs">The queue of preparations.</param>
internal sealed class FreshPictures(PreparedPictures pictures, HeldBytes held, JobQueue jobs)
{
    /// <summary>Prepares an original.</summary>
    /// <param name="entry">The original's entry.</param>
    /// <param name="bytes">The original's bytes with the entry's hash.</param>
    /// <param name="state">The origin.</param>
    /// <param name="cancellation">Cancels the preparation.</param>
    /// <exception cref="UnusableRequestException">The original has disappeared from the store.</exception>
    public Task<FigureOutcome> PrepareAsync(IndexEntry entry, byte[] bytes, FigureState state, CancellationToken cancellation) =>
        held.TryReserve(bytes.Length) ? PrepareHeldAsync(entry, bytes, state, cancellation) : ReadAsync(entry, state, cancellation);

    private async Task<FigureOutcome> PrepareHeldAsync(IndexEntry entry, byte[] bytes, FigureState state, CancellationToken cancellation)
    {
        var length = bytes.Length;
        try
        {
            return await jobs.RunAsync(() => pictures.PrepareStored(entry, bytes, state, cancellation), cancellation);
        }
        finally
        {
            held.Release(length);
        }
    }

    private Task<FigureOutcome> ReadAsync(IndexEntry entry, FigureState state, CancellationToken cancellation) =>
        jobs.RunAsync(
            () => pictures.ReadStored(entry, state, cancellation) ?? throw StoreErrors.Changed("A figure in the store"), cancellation);
}
