namespace TechBeats.Figures.Resolving;

/// <summary>Limits the fetched bytes that wait in memory for their preparation. Safe to use from many threads.</summary>
/// <param name="maximum">Maximum bytes.</param>
internal sealed class HeldBytes(long maximum)
{
    private long held;

    /// <summary>Reserves bytes until they are released.</summary>
    /// <returns>False when they would exceed the limit.</returns>
    public bool TryReserve(long bytes)
    {
        if (Interlocked.Add(ref held, bytes) <= maximum)
        {
            return true;
        }

        Release(bytes);
        return false;
    }

    /// <summary>Releases reserved bytes.</summary>
    public void Release(long bytes) => Interlocked.Add(ref held, -bytes);
}
