namespace TechBeats.Figures.Fetching;

/// <summary>
/// Limits the concurrent requests and the received bytes that are not yet stored.
/// A request whose host stays silent lends its slot to others, so that silent hosts block nobody.
/// Since no request waits longer than <see cref="FetchLimits.FirstByte"/>, the open requests stay a small multiple of the slots.
/// </summary>
internal sealed class FetchSlots(FetchLimits limits, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim slots = new(limits.AtOnce);
    private readonly SemaphoreSlim buffers = new(limits.AtOnce);

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
        return new Slot(slots, limits.Silence, time);
    }

    /// <summary>Acquires a buffer slot. Not cancellable: received bytes are always stored.</summary>
    public async Task<BufferSlot> AcquireBufferAsync()
    {
        await buffers.WaitAsync(CancellationToken.None);
        return new BufferSlot(buffers);
    }

    /// <summary>The right to hold received bytes until it is disposed.</summary>
    internal sealed class BufferSlot(SemaphoreSlim buffers) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => buffers.Release();
    }

    /// <summary>The right to make a request until it is released or disposed.</summary>
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

        /// <summary>Keeps the slot to the end, since the host answers.</summary>
        /// <returns>False when the slot was already released.</returns>
        public bool TryKeep()
        {
            lock (gate)
            {
                isAnswered = true;
                return !isReleased;
            }
        }

        /// <summary>Acquires a slot again after the first was released.</summary>
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
