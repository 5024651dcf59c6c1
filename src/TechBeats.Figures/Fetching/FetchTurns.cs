namespace TechBeats.Figures.Fetching;

/// <summary>
/// The places of those who ask at the same time, whomever they ask. Whoever has waited for an answer for a while leaves the place to others
/// and goes on waiting: silent hosts use nothing that others need, and a book that names many of them is not kept by each in turn.
/// Since nobody waits for more than <see cref="FetchLimits.FirstByte"/>, requests on their way stay a small multiple of the places; and what is sent
/// at last is read when there is a place again.
/// What came is in one of as many hands until it is kept, and keeps its place until a hand is free: what is fetched faster than it is kept doesn't pile up.
/// </summary>
internal sealed class FetchTurns(FetchLimits limits, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim places = new(limits.AtOnce);
    private readonly SemaphoreSlim hands = new(limits.AtOnce);

    /// <inheritdoc/>
    public void Dispose()
    {
        places.Dispose();
        hands.Dispose();
    }

    /// <summary>Waits for a place.</summary>
    public async Task<Turn> WaitAsync(CancellationToken cancellation)
    {
        await places.WaitAsync(cancellation);
        return new Turn(places, limits.Silence, time);
    }

    /// <summary>Waits for a hand in which what came can be until it is kept. It is not given up: what came is kept whatever happens.</summary>
    public async Task<Hand> HandAsync()
    {
        await hands.WaitAsync(CancellationToken.None);
        return new Hand(hands);
    }

    /// <summary>A hand, until it is disposed.</summary>
    internal sealed class Hand(SemaphoreSlim hands) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => hands.Release();
    }

    /// <summary>A place, until it is left or disposed.</summary>
    internal sealed class Turn : IDisposable
    {
        private readonly SemaphoreSlim places;
        private readonly ITimer silence;
        private readonly Lock gate = new();
        private bool isAnswered;
        private bool isLeft;

        public Turn(SemaphoreSlim places, TimeSpan silence, TimeProvider time)
        {
            this.places = places;
            this.silence = time.CreateTimer(_ => Leave(inSilence: true), null, silence, Timeout.InfiniteTimeSpan);
        }

        /// <summary>The host answers: the place is kept to the end.</summary>
        /// <returns>False when it was left already.</returns>
        public bool Answered()
        {
            lock (gate)
            {
                isAnswered = true;
                return !isLeft;
            }
        }

        /// <summary>Waits for a place again, for one that was left.</summary>
        public async Task<bool> ReturnAsync(CancellationToken cancellation)
        {
            await places.WaitAsync(cancellation);
            lock (gate)
            {
                isLeft = false;
            }

            return true;
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            silence.Dispose();
            Leave(inSilence: false);
        }

        private void Leave(bool inSilence)
        {
            lock (gate)
            {
                if (isLeft || (inSilence && isAnswered))
                {
                    return;
                }

                isLeft = true;
            }

            places.Release();
        }
    }
}
