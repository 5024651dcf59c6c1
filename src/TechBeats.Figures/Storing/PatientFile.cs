namespace TechBeats.Figures.Storing;

/// <summary>Waits for files that somebody else holds for a moment.</summary>
internal static class PatientFile
{
    private static readonly TimeSpan MomentOnWindows = TimeSpan.FromSeconds(5);

    /// <summary>Tries until it can be done where files that somebody reads can't be replaced; elsewhere once.</summary>
    /// <exception cref="IOException">It could not be done.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be done.</exception>
    public static T OnWindows<T>(Func<T> work) => Try(
        MomentOnWindows, work, failure => OperatingSystem.IsWindows() && failure is not DirectoryNotFoundException and (IOException or UnauthorizedAccessException));

    /// <summary>Tries until it can be done.</summary>
    /// <exception cref="IOException">It could not be done all the time.</exception>
    public static void Try(TimeSpan patience, Action work) => Try(patience, () =>
    {
        work();
        return true;
    });

    /// <inheritdoc cref="Try(TimeSpan, Action)"/>
    public static T Try<T>(TimeSpan patience, Func<T> work) => Try(patience, work, failure => failure is IOException);

    private static T Try<T>(TimeSpan patience, Func<T> work, Func<Exception, bool> mayPass)
    {
        var end = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return work();
            }
            catch (Exception failure) when (mayPass(failure) && Environment.TickCount64 < end)
            {
                Thread.Sleep(10);
            }
        }
    }
}
