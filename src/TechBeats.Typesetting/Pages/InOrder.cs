namespace TechBeats.Typesetting.Pages;

/// <summary>Work done side by side whose results come in order.</summary>
internal static class InOrder
{
    /// <summary>Applies the function to every item, at most <paramref name="jobs"/> at a time and no further ahead than twice that.</summary>
    public static IEnumerable<TResult> Select<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> function, int jobs)
    {
        if (jobs <= 1)
        {
            foreach (var item in items)
            {
                yield return function(item);
            }

            yield break;
        }

        using var places = new SemaphoreSlim(jobs);
        var ahead = new Queue<Task<TResult>>();
        var next = 0;
        while (ahead.Count > 0 || next < items.Count)
        {
            for (; next < items.Count && ahead.Count < 2 * jobs; next++)
            {
                var item = items[next];
                ahead.Enqueue(Task.Run(async () =>
                {
                    await places.WaitAsync().ConfigureAwait(false);
                    try
                    {
                        return function(item);
                    }
                    finally
                    {
                        places.Release();
                    }
                }));
            }

            yield return ahead.Dequeue().GetAwaiter().GetResult();
        }
    }
}
