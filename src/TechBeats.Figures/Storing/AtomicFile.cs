using System.Security.Cryptography;

namespace TechBeats.Figures.Storing;

/// <summary>Files that are whole or not there: written in another folder of the same store and renamed.</summary>
internal static class AtomicFile
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// A lock on a file that is being written would outlive its closing for the moment in which a process that is being started holds copies of all open files,
    /// and keep those who read it by its new name from doing so.
    /// </summary>
    private const FileShare Anyone = FileShare.ReadWrite | FileShare.Delete;

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
        var temporary = Path.Combine(workshop, $"{NewMark()}.tmp");
        var isMoved = false;
        try
        {
            using (var stream = InFolder(temporary, FileMode.CreateNew, Anyone))
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

    /// <summary>Letters for a name that nobody else chose or can foresee: several programs may work on one folder, each thinking that it is process 1.</summary>
    public static string NewMark() => RandomNumberGenerator.GetHexString(24, lowercase: true);

    /// <summary>Waits until the disk holds a file and not the system's memory alone. One that is gone meanwhile has nothing to wait for.</summary>
    public static void Settle(string path)
    {
        try
        {
            using var file = PatientFile.OnWindows(() => File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, Anyone));
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

    /// <summary>Removes what is of no use any more; what can't be removed now, as when another build does the same, is left for another time.</summary>
    public static void Clear(FileSystemInfo useless)
    {
        try
        {
            if (useless is DirectoryInfo folder)
            {
                folder.Delete(recursive: true);
            }
            else
            {
                useless.Delete();
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It harms nobody.
        }
    }

    /// <summary>Reads a file whole, and keeps nobody from replacing it.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] ReadWhole(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, Anyone, bufferSize: 0);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Reads a file whole; null when it isn't there or can't be read, which for a store is the same. One that somebody holds for a moment is waited for.</summary>
    public static byte[]? Read(string path)
    {
        try
        {
            return File.Exists(path) ? PatientFile.Try(Moment, () => ReadWhole(path)) : null;
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
            Replace();
        }
        catch (DirectoryNotFoundException)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            Replace();
        }

        void Replace() => PatientFile.OnWindows(() =>
        {
            File.Move(from, to, overwrite: true);
            return true;
        });
    }
}
