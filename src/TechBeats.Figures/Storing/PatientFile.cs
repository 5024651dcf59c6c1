namespace TechBeats.Figures.Storing;

/// <summary>Retries operations on files that another process locks briefly.</summary>
internal static class PatientFile
{
    private static readonly TimeSpan MaximumWaitOnWindows = TimeSpan.FromSeconds(5);

    /// <summary>Retries on Windows, where a file with readers can't be replaced. Elsewhere runs once.</summary>
    /// <exception cref="IOException">All attempts failed.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static T OnWindows<T>(Func<T> work) =>
        Retry(MaximumWaitOnWindows, work, failure =>
            OperatingSystem.IsWindows() && failure is not DirectoryNotFoundException and (IOException or UnauthorizedAccessException)
        );

    /// <summary>Retries until the operation succeeds or the time is up.</summary>
    /// <exception cref="IOException">All attempts failed.</exception>
    public static void Retry(TimeSpan maximumWait, Action work) => Retry(maximumWait, () =>
    {
        work();
        return true;
    });

    /// <inheritdoc cref="Retry(TimeSpan, Action)"/>
    public static T Retry<T>(TimeSpan maximumWait, Func<T> work) => Retry(maximumWait, work, failure => failure is IOException);

    private static T Retry<T>(TimeSpan maximumWait, Func<T> work, Func<Exception, bool> isTemporary)
    {
        var end = Environment.TickCount64 + (long)maximumWait.TotalMilliseconds;
        while (true)
        {
            try
            {
                return work();
            }
            catch (Exception failure) when (isTemporary(failure) && Environment.TickCount64 < end)
            {
                Thread.Sleep(10);
            }
        }
    }
}
