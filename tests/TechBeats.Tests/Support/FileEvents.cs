namespace TechBeats.Tests.Support;

/// <summary>Waits for files that other processes write.</summary>
internal static class FileEvents
{
    /// <summary>Waits until a file exists. Its folder must exist already.</summary>
    public static async Task WaitForFileAsync(string path, CancellationToken cancellation)
    {
        using var created = new SemaphoreSlim(0);
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path));
        watcher.Created += (_, _) => created.Release();
        watcher.EnableRaisingEvents = true;
        if (!File.Exists(path))
        {
            await created.WaitAsync(cancellation);
        }
    }
}
