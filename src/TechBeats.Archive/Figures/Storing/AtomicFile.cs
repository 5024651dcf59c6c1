namespace TechBeats.Archive.Figures.Storing;

/// <summary>Files that are whole or not there: written in another folder of the same store and renamed.</summary>
internal static class AtomicFile
{
    private static int count;

    /// <summary>Writes a file whole; whoever reads its name meanwhile sees the old one or the new.</summary>
    /// <param name="path">Its name.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="workshop">A folder on the same disk for what isn't whole yet; made when it isn't there.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, string workshop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Directory.CreateDirectory(workshop);
        var temporary = Path.Combine(workshop, $"{Path.GetFileName(path)}.{Environment.ProcessId}-{Interlocked.Increment(ref count)}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                stream.Write(bytes);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Reads a file whole; null when it isn't there or can't be read, which for a store is the same.</summary>
    public static byte[]? Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
