namespace TechBeats.Typesetting.Pages;

/// <summary>Work done side by side whose results are taken in order.</summary>
internal static class InOrder
{
    /// <summary>
    /// Applies the function to every item and takes the results in the order of the items. At most
    /// <paramref name="jobs"/> calls run at a time, and none starts further ahead of the taken results than twice that.
    /// </summary>
    /// <param name="items">The items.</param>
    /// <param name="function">Runs on any thread. Its token is canceled when the whole work ends early.</param>
    /// <param name="take">Takes a result; runs on the caller's thread.</param>
    /// <param name="jobs">Number of calls at the same time, at least 1.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    /// <remarks>However the method ends, no call runs any more and no exception of a call is left unobserved.</remarks>
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
    /// Waits for work whose results are no longer wanted. Its exceptions are discarded: the one that ended the work is on its way
    /// to the caller.
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
