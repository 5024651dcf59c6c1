namespace TechBeats.Figures.Fetching;

/// <summary>
/// Limits concurrent requests and received bytes that are not stored yet. A request to a silent or slow host lends its slot to others. No
/// request takes longer than <see cref="FetchLimits.TotalTimeout"/>, so the number of open requests is a small multiple of the slots.
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

    /// <summary>
    /// Permission to make a request until disposal. The slot is lent to others while the host is silent, or slower than the minimum.
    /// </summary>
    internal sealed class Slot : IDisposable
    {
        private readonly SemaphoreSlim slots;
        private readonly TimeSpan silence;
        private readonly TimeProvider time;
        private readonly ITimer timer;
        private readonly Lock gate = new();
        private long acquired;
        private long progressed;
        private bool isLent;
        private bool isDisposed;
        private TimeSpan heldBefore;

        public Slot(SemaphoreSlim slots, TimeSpan silence, TimeProvider time)
        {
            (this.slots, this.silence, this.time) = (slots, silence, time);
            acquired = progressed = time.GetTimestamp();
            timer = time.CreateTimer(_ => Lend(isEnd: false), null, silence, Timeout.InfiniteTimeSpan);
        }

        /// <summary>True while another request has the slot.</summary>
        public bool IsLent
        {
            get
            {
                lock (gate)
                {
                    return isLent;
                }
            }
        }

        /// <summary>Time for which the request has held the slot.</summary>
        public TimeSpan Held
        {
            get
            {
                lock (gate)
                {
                    return isLent ? heldBefore : heldBefore + time.GetElapsedTime(acquired);
                }
            }
        }

        /// <summary>Lends the slot no more, since the host has sent everything.</summary>
        public void Keep() => timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        /// <summary>Acquires a lent slot again.</summary>
        public async Task ReacquireAsync(CancellationToken cancellation)
        {
            await slots.WaitAsync(cancellation);
            lock (gate)
            {
                isLent = false;
                acquired = progressed = time.GetTimestamp();
                timer.Change(silence, Timeout.InfiniteTimeSpan);
            }
        }

        /// <summary>
        /// Records that the minimum number of bytes has arrived. A slow request goes on without its slot. One that is fast again must wait
        /// for it, so that few requests fill memory.
        /// </summary>
        /// <returns>False if the request must acquire its slot again.</returns>
        public bool Progress()
        {
            lock (gate)
            {
                var isFast = time.GetElapsedTime(progressed) < silence;
                progressed = time.GetTimestamp();
                if (!isLent)
                {
                    timer.Change(silence, Timeout.InfiniteTimeSpan);
                }

                return !isLent || !isFast;
            }
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            timer.Dispose();
            Lend(isEnd: true);
        }

        private void Lend(bool isEnd)
        {
            lock (gate)
            {
                var isHeld = !isLent && !isDisposed;
                isDisposed |= isEnd;
                if (!isHeld)
                {
                    return;
                }

                heldBefore += time.GetElapsedTime(acquired);
                isLent = true;
            }

            slots.Release();
        }
    }
}
