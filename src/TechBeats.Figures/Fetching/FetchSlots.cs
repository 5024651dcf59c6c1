namespace TechBeats.Figures.Fetching;

/// <summary>
/// Limits concurrent requests and received bytes that are not stored yet. A request to a silent host lends its slot to others. No request
/// waits longer than <see cref="FetchLimits.FirstByteTimeout"/>, so the number of open requests is a small multiple of the slots.
/// </summary>
internal sealed class FetchSlots(FetchLimits limits, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim slots = new(limits.MaximumRequests);
    private readonly SemaphoreSlim buffers = new(limits.MaximumRequests);

    /// <inheritdoc/>
    public void Dispose()
    {
        slots.Dispose();
        buffers.Dispose();
    }

    /// <summary>Acquires a slot for a request.</summary>
    public async Task<Slot> AcquireAsync(CancellationToken cancellation)
    {
        await slots.WaitAsync(cancellation);
        return new Slot(slots, limits.SilenceTimeout, time);
    }

    /// <summary>Acquires a buffer slot. Not cancellable: received bytes are always stored.</summary>
    public async Task<BufferSlot> AcquireBufferAsync()
    {
        await buffers.WaitAsync(CancellationToken.None);
        return new BufferSlot(buffers);
    }

    /// <summary>Permission to hold received bytes until disposal.</summary>
    internal sealed class BufferSlot(SemaphoreSlim buffers) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => buffers.Release();
    }

    /// <summary>Permission to make a request until release or disposal.</summary>
    internal sealed class Slot : IDisposable
    {
        private readonly SemaphoreSlim slots;
        private readonly ITimer silence;
        private readonly Lock gate = new();
        private bool isAnswered;
        private bool isReleased;

        public Slot(SemaphoreSlim slots, TimeSpan silence, TimeProvider time)
        {
            this.slots = slots;
            this.silence = time.CreateTimer(_ => Release(isSilent: true), null, silence, Timeout.InfiniteTimeSpan);
        }

        /// <summary>Keeps the slot, since the host responded.</summary>
        /// <returns>False if the slot was already released.</returns>
        public bool TryKeep()
        {
            lock (gate)
            {
                isAnswered = true;
                return !isReleased;
            }
        }

        /// <summary>Acquires a slot again after release.</summary>
        public async Task ReacquireAsync(CancellationToken cancellation)
        {
            await slots.WaitAsync(cancellation);
            lock (gate)
            {
                isReleased = false;
            }
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            silence.Dispose();
            Release(isSilent: false);
        }

        private void Release(bool isSilent)
        {
            lock (gate)
            {
                if (isReleased || (isSilent && isAnswered))
                {
                    return;
                }

                isReleased = true;
            }

            slots.Release();
        }
    }
}
