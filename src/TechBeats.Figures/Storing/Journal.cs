using System.Text;
using TechBeats.Sources.Files;

namespace TechBeats.Figures.Storing;

/// <summary>
/// The journal of the index: entries that are not in the lock file yet. Each build appends to its own file, so a kill loses nothing. A save
/// claims all files by renaming them. Running writes finish, and later entries go to a new file. Thread-safe, also for concurrent builds.
/// </summary>
/// <param name="folder">The journal's folder, created by the first entry.</param>
internal sealed class Journal(string folder)
{
    private const string Extension = ".yml";

    /// <summary>Maximum wait for a concurrent write, which takes microseconds.</summary>
    private static readonly TimeSpan MaximumWait = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private string? own;

    /// <summary>Appends to this build's file.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public void Add(string text)
    {
        lock (gate)
        {
            // A concurrent save may have claimed the file and missed the entry. Duplicates are harmless.
            do
            {
                using var file = Open();
                AtomicFile.Append(file, Encoding.UTF8.GetBytes(text));
            }
            while (!File.Exists(own));
        }
    }

    /// <summary>The entries of all builds, as text.</summary>
    public IEnumerable<string> ReadAll() => Names().Select(Read).OfType<string>();

    /// <summary>The names of files that are too large to read and are ignored. No build writes such a file.</summary>
    public IEnumerable<string> TooLarge() =>
        Files().Where(path => RegularFile.LengthOf(path) > StoreLayout.MaximumTextBytes).Select(path => Path.GetFileName(path)).Order();

    /// <summary>Claims all files. The caller must hold the lock of the index.</summary>
    /// <returns>The claimed files. They belong to the journal until the caller deletes them.</returns>
    /// <exception cref="IOException">A file can't be renamed, or is written for too long.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    public string[] Claim()
    {
        var names = Names();
        for (var index = 0; index < names.Length; index++)
        {
            var claimed = Path.Combine(folder, CreateName("taken"));
            PatientFile.Retry(MaximumWait, () => File.Move(names[index], claimed));
            PatientFile.Retry(MaximumWait, () => new FileStream(claimed, FileMode.Open, FileAccess.Read, FileShare.None).Dispose());
            names[index] = claimed;
        }

        return names;
    }

    /// <summary>Reads a file of the journal, which another build may be writing to.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static string ReadWhole(string name) =>
        Encoding.UTF8.GetString(AtomicFile.ReadWhole(name, StoreLayout.MaximumTextBytes));

    /// <summary>Reads a file of the journal, or returns null if a save has deleted it meanwhile.</summary>
    private static string? Read(string name)
    {
        try
        {
            return ReadWhole(name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string CreateName(string kind) => $"{kind}-{AtomicFile.CreateName()}{Extension}";

    /// <summary>The files of all builds, without pipes, devices and files too large to read.</summary>
    private string[] Names() => [.. Files().Where(path => RegularFile.LengthOf(path) <= StoreLayout.MaximumTextBytes)];

    private string[] Files() => Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Extension) : [];

    /// <summary>Opens the file of this build.</summary>
    private FileStream Open()
    {
        own ??= Path.Combine(folder, CreateName("build"));
        return AtomicFile.OpenForWriting(own, FileMode.Append, FileShare.ReadWrite | FileShare.Delete);
    }
}
