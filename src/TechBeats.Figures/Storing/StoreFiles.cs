using System.Collections.Concurrent;
using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>
/// The files of a store by name, on disk or in memory. The fallback store is read second and never written. Every write is atomic.
/// Thread-safe, also for concurrent builds.
/// </summary>
/// <param name="folder">The store's folder, created by the first write; null keeps everything in memory.</param>
/// <param name="fallback">Reads a file of the fallback store by name; null for a missing file. Null if there is no fallback store.</param>
internal sealed class StoreFiles(string? folder, Func<string, byte[]?>? fallback)
{
    private readonly ConcurrentDictionary<string, byte[]> memory = new(StringComparer.Ordinal);
    private volatile bool hasGitIgnore;

    /// <summary>The files with a name: the store's first, then the fallback store's.</summary>
    public IEnumerable<byte[]> Read(string name)
    {
        var own = folder is null ? memory.GetValueOrDefault(name) : AtomicFile.Read(Path.Combine(folder, name), StoreLayout.MaximumBytes);
        if (own is not null)
        {
            yield return own;
        }

        if (fallback?.Invoke(name) is { } inherited)
        {
            yield return inherited;
        }
    }

    /// <summary>Number of bytes of the store's own file on disk, or null if it is missing.</summary>
    public long? LengthOf(string name) =>
        folder is not null && new FileInfo(Path.Combine(folder, name)) is { Exists: true, Length: var length } ? length : null;

    /// <summary>Writes a file of two parts.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public void Write(string name, ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        if (folder is null)
        {
            memory[name] = [.. head, .. body];
            return;
        }

        try
        {
            AtomicFile.Write(Path.Combine(folder, name), head, body, StoreLayout.Temporary(folder));
            WriteGitIgnore(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.NotWritable(folder, failure);
        }
    }

    /// <summary>Runs work on the folder, if there is one.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public void OnDisk(Action<string> work)
    {
        if (folder is not null)
        {
            StoreErrors.Translate(folder, () => work(folder));
        }
    }

    /// <summary>Writes a <c>.gitignore</c> for files that can be regenerated.</summary>
    private void WriteGitIgnore(string root)
    {
        var path = Path.Combine(root, ".gitignore");
        if (!hasGitIgnore && !File.Exists(path))
        {
            AtomicFile.Write(path, StoreLayout.GitIgnore, StoreLayout.Temporary(root));
        }

        hasGitIgnore = true;
    }
}
