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
    public static void Write(string path, ReadOnlySpan<byte> bytes, string workshop) => Write(path, bytes, [], workshop);

    /// <summary>Writes a file of two parts whole; whoever reads its name meanwhile sees the old one or the new.</summary>
    /// <param name="path">Its name.</param>
    /// <param name="head">What it begins with.</param>
    /// <param name="body">What follows.</param>
    /// <param name="workshop">A folder on the same disk for what isn't whole yet; made when it isn't there.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body, string workshop)
    {
        var temporary = Path.Combine(workshop, $"{Path.GetFileName(path)}.{Environment.ProcessId}-{Interlocked.Increment(ref count)}.tmp");
        var isMoved = false;
        try
        {
            using (var stream = InFolder(temporary, FileMode.Create, FileShare.None))
            {
                stream.Write(head);
                stream.Write(body);
            }

            Move(temporary, path);
            isMoved = true;
        }
        finally
        {
            if (!isMoved && File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }

    /// <summary>Waits until the disk holds a file and not the system's memory alone. One that is gone meanwhile has nothing to wait for.</summary>
    public static void Settle(string path)
    {
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            RandomAccess.FlushToDisk(file);
        }
        catch (FileNotFoundException)
        {
        }
        catch (DirectoryNotFoundException)
        {
        }
    }

    /// <summary>Opens a file for writing, and makes its folder when it isn't there: asking first would cost every file a look.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static FileStream InFolder(string path, FileMode mode, FileShare share)
    {
        try
        {
            return Open();
        }
        catch (DirectoryNotFoundException)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return Open();
        }

        FileStream Open() => new(path, mode, FileAccess.Write, share, bufferSize: 0);
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

    private static void Move(string from, string to)
    {
        try
        {
            File.Move(from, to, overwrite: true);
        }
        catch (DirectoryNotFoundException)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Move(from, to, overwrite: true);
        }
    }
}
