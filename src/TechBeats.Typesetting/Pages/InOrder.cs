namespace TechBeats.Typesetting.Pages;

/// <summary>Runs work in parallel and consumes its results in order.</summary>
internal static class InOrder
{
    /// <summary>
    /// Applies the function to each item and passes the results on in the order of the items. At most <paramref name="jobs"/> calls run
    /// at a time, and at most twice as many results are pending.
    /// </summary>
    /// <param name="items">The items.</param>
    /// <param name="function">The work; runs on any thread. Its token is canceled if the whole work ends early.</param>
    /// <param name="take">Receives each result on the caller's thread.</param>
    /// <param name="jobs">Maximum number of parallel calls, at least 1.</param>
    /// <param name="cancellation">Cancels the work.</param>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    /// <remarks>When the method returns or throws, no call is running and all exceptions are observed.</remarks>
    public static void ForEach<TItem, TResult>(
        IReadOnlyList<TItem> items,
        Func<TItem, CancellationToken, TResult> function,
        Action<TResult> take,
        int jobs,
        CancellationToken cancellation
    )
    {
        if (jobs <= 1)
        {
            foreach (var item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                take(function(item, cancellation));
            }

            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var slots = new SemaphoreSlim(jobs);
        var ahead = new Queue<Task<TResult>>();
        try
        {
            for (var next = 0; ahead.Count > 0 || next < items.Count;)
            {
                for (; next < items.Count && ahead.Count < 2 * jobs; next++)
                {
                    ahead.Enqueue(Start(items[next], function, slots, stop.Token));
                }

                take(ahead.Dequeue().GetAwaiter().GetResult());
            }
        }
        finally
        {
            stop.Cancel();
            Drain(ahead);
        }
    }

    private static Task<TResult> Start<TItem, TResult>(
        TItem item, Func<TItem, CancellationToken, TResult> function, SemaphoreSlim slots, CancellationToken stop) => Task.Run(
        async () =>
        {
            await slots.WaitAsync(stop).ConfigureAwait(false);
            try
            {
                return function(item, stop);
            }
            finally
            {
                slots.Release();
            }
        },
        CancellationToken.None);

    /// <summary>
    /// Waits for tasks whose results are discarded. Their exceptions are discarded too: the exception that ended the work already
    /// propagates.
    /// </summary>
    private static void Drain<TResult>(IEnumerable<Task<TResult>> tasks)
    {
        foreach (Task task in tasks)
        {
            task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
            _ = task.Exception; // observed
        }
    }
}
