namespace TechBeats.Archive.Figures.Storing;

/// <summary>Waits for files that somebody else holds for a moment.</summary>
internal static class PatientFile
{
    /// <summary>Tries until it can be done.</summary>
    /// <exception cref="IOException">It could not be done all the time.</exception>
    public static void Try(TimeSpan patience, Action work) => Try(patience, () =>
    {
        work();
        return true;
    });

    /// <inheritdoc cref="Try(TimeSpan, Action)"/>
    public static T Try<T>(TimeSpan patience, Func<T> work)
    {
        var end = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return work();
            }
            catch (IOException) when (Environment.TickCount64 < end)
            {
                Thread.Sleep(10);
            }
        }
    }
}
