namespace TechBeats.Tests.Support;

/// <summary>
/// Waits for a state of the system that raises no event, such as the start or the end of another process's child.
/// Whatever raises an event is awaited by its event.
/// </summary>
internal static class Polling
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);

    /// <summary>Waits until a condition holds. The limit of the test ends the waiting.</summary>
    public static async Task UntilAsync(Func<bool> condition, CancellationToken cancellation)
    {
        while (!condition())
        {
#pragma warning disable RS0030 // The one place that polls.
            await Task.Delay(Interval, cancellation);
#pragma warning restore RS0030
        }
    }
}
