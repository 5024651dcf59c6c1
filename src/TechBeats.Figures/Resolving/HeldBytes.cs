namespace TechBeats.Figures.Resolving;

/// <summary>Limits fetched bytes in memory that wait for preparation. Thread-safe.</summary>
/// <param name="maximum">Maximum number of bytes.</param>
internal sealed class HeldBytes(long maximum)
{
    private long held;

    /// <summary>Reserves bytes until they are released.</summary>
    /// <returns>False if the limit would be exceeded.</returns>
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
