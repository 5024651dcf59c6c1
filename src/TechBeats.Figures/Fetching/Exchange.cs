namespace TechBeats.Figures.Fetching;

/// <summary>The attempts for one address: the request, and the state that outlives a failed attempt.</summary>
/// <param name="address">The address to ask.</param>
/// <param name="known">The validators to send.</param>
/// <param name="isStored">True if the caller stores the received bytes.</param>
/// <param name="deadline">The deadline of the whole fetch.</param>
/// <param name="cancellation">Cancels the fetch.</param>
internal sealed class Exchange(
    Uri address, Validators known, bool isStored, PausableDeadline deadline, CancellationToken cancellation) : IDisposable
{
    public Uri Address { get; } = address;

    public Validators Known { get; } = known;

    public bool IsStored { get; } = isStored;

    public PausableDeadline Deadline { get; } = deadline;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The bytes that the current attempt has received.</summary>
    public MemoryStream Received { get; } = new();

    /// <summary>The latest failed attempt, or null if none failed. It says more than a later timeout.</summary>
    public Failed? LatestFailure { get; set; }

    /// <summary>True unless a late redirect left little time for this host.</summary>
    public bool HasTime { get; init; } = true;

    /// <summary>Acquires a lent slot again. Meanwhile no time of the host or of the figure passes.</summary>
    public async Task ReacquireAsync(FetchSlots.Slot slot, Patience patience)
    {
        patience.Suspend();
        using (Deadline.Pause())
        {
            await slot.ReacquireAsync(Cancellation);
        }

        patience.Renew();
    }

    /// <inheritdoc/>
    public void Dispose() => Received.Dispose();
}
