using System.Security.Cryptography;
using TechBeats.Sources.Files;

namespace TechBeats.Figures.Storing;

/// <summary>Atomic writes: a file is written under a temporary name in the same store, and renamed.</summary>
internal static class AtomicFile
{
    private static readonly TimeSpan MaximumWait = TimeSpan.FromMilliseconds(200);

    /// <summary>No file lock. A child process briefly inherits all open files; a lock would outlive the close and block readers.</summary>
    private const FileShare NoLock = FileShare.ReadWrite | FileShare.Delete;

    /// <summary>Writes a file atomically: readers see the old content or the new.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">The content.</param>
    /// <param name="temporaries">A folder on the same disk for temporary files, created if missing.</param>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, string temporaries) => Write(path, bytes, [], temporaries);

    /// <summary>Writes a file of two parts atomically: readers see the old content or the new.</summary>
    /// <param name="path">The file.</param>
    /// <param name="head">The first part.</param>
    /// <param name="body">The second part.</param>
    /// <param name="temporaries">A folder on the same disk for temporary files, created if missing.</param>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static void Write(string path, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body, string temporaries)
    {
        var temporary = Path.Combine(temporaries, $"{CreateName()}.tmp");
        var isMoved = false;
        try
        {
            using (var stream = OpenForWriting(temporary, FileMode.CreateNew, NoLock))
            {
                Append(stream, head);
                Append(stream, body);
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

    /// <summary>Creates a random unique name. Process ids are not unique across containers that share a folder.</summary>
    public static string CreateName() => RandomNumberGenerator.GetHexString(24, lowercase: true);

    /// <summary>Flushes a file from the system's cache to the disk. A missing file is ignored.</summary>
    public static void FlushToDisk(string path)
    {
        try
        {
            using var file = PatientFile.OnWindows(() => File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, NoLock));
            RandomAccess.FlushToDisk(file);
        }
        catch (FileNotFoundException)
        {
        }
        catch (DirectoryNotFoundException)
        {
        }
    }

    /// <summary>Opens a file for writing, and creates its folder if missing.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static FileStream OpenForWriting(string path, FileMode mode, FileShare share) =>
        InFolder(path, () => new FileStream(path, mode, FileAccess.Write, share, bufferSize: 0));

    /// <summary>Writes bytes to an open file.</summary>
    /// <exception cref="IOException">The file can't be written, or exceeds the system's limit of size.</exception>
    public static void Append(FileStream file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            file.Write(bytes);
        }
        catch (ArgumentOutOfRangeException failure)
        {
            throw new IOException(FailedWrite.Describe(failure), failure);
        }
    }

    /// <summary>Deletes a file or folder. Failures are ignored, since another build or the next one deletes it.</summary>
    public static void TryDelete(FileSystemInfo obsolete)
    {
        try
        {
            if (obsolete is DirectoryInfo folder)
            {
                folder.Delete(recursive: true);
            }
            else
            {
                obsolete.Delete();
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The leftover is harmless.
        }
    }

    /// <summary>
    /// Reads a whole file without a lock, so it can be replaced meanwhile. A pipe or a device counts as an empty file and is not opened.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">Maximum number of bytes.</param>
    /// <exception cref="IOException">The file can't be read or is larger than the limit.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static byte[] ReadWhole(string path, long limit) =>
        File.Exists(path) && RegularFile.LengthOf(path) is null ? [] : ReadRegular(path, limit);

    private static byte[] ReadRegular(string path, long limit)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, NoLock, bufferSize: 0);
        if (file.Length > limit)
        {
            throw new IOException($"The file has {file.Length} bytes, more than the limit of {limit}: {path}");
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>
    /// Reads a whole file as <see cref="ReadWhole"/>, or returns null if it is missing, unreadable or larger than the limit. A briefly
    /// locked file is retried.
    /// </summary>
    public static byte[]? Read(string path, long limit)
    {
        try
        {
            return !File.Exists(path) ? null
                : RegularFile.LengthOf(path) is not { } length ? []
                : length > limit ? null
                : PatientFile.Retry(MaximumWait, () => ReadRegular(path, limit));
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

    private static void Move(string from, string to) => InFolder(to, () => PatientFile.OnWindows(() =>
    {
        File.Move(from, to, overwrite: true);
        return true;
    }));

    /// <summary>
    /// Creates a file, and its folder if missing. A check for the folder in advance would cost each write a system call.
    /// </summary>
    private static T InFolder<T>(string path, Func<T> create)
    {
        try
        {
            return create();
        }
        catch (Exception failure) when (failure is DirectoryNotFoundException or FileNotFoundException)
        {
            // The runtime looks for the folder after the failure. If another build has just created it, a file is said to be missing.
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return create();
        }
    }
}
