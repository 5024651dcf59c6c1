using System.Text;

namespace TechBeats.Figures.Storing;

/// <summary>
/// What builds have learnt and nobody has put into the lock file yet: one file for each build, to which it adds at the end, so that
/// a program that is killed loses nothing. Whoever saves takes all files first, by renaming them: who is just writing ends,
/// and what comes later begins a new file. Safe for many threads, and for two builds at once.
/// </summary>
/// <param name="folder">The folder of news; made when there are some.</param>
internal sealed class IndexNews(string folder)
{
    private const string Ending = ".yml";

    /// <summary>Writing a line takes microseconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private string? own;

    /// <summary>Adds to this build's news, at once.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Add(string text)
    {
        lock (gate)
        {
            // Where the file was taken meanwhile, this may have come too late for it; told twice is told.
            do
            {
                using var file = Open();
                file.Write(Encoding.UTF8.GetBytes(text));
            }
            while (!File.Exists(own));
        }
    }

    /// <summary>Every text of news that there is, whoever wrote it.</summary>
    public IEnumerable<string> Texts() => Names().Select(Read).OfType<string>();

    /// <summary>Takes all news away from those who write them. Not for two at once.</summary>
    /// <returns>The files that hold them: they stay until they are removed, and are news until then.</returns>
    /// <exception cref="IOException">One can't be renamed, or is written for too long.</exception>
    /// <exception cref="UnauthorizedAccessException">One may not be renamed.</exception>
    public string[] Take()
    {
        var names = Names();
        for (var index = 0; index < names.Length; index++)
        {
            var taken = Path.Combine(folder, NewName("taken"));
            PatientFile.Try(Patience, () => File.Move(names[index], taken));
            PatientFile.Try(Patience, () => new FileStream(taken, FileMode.Open, FileAccess.Read, FileShare.None).Dispose());
            names[index] = taken;
        }

        return names;
    }

    /// <summary>What a file of news holds, which somebody may be writing.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string ReadWhole(string name)
    {
        using var file = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>What a file of news holds; null when it is there no more.</summary>
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

    private static string NewName(string kind) => $"{kind}-{AtomicFile.NewMark()}{Ending}";

    private string[] Names() => Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Ending) : [];

    /// <summary>The file of this build.</summary>
    private FileStream Open()
    {
        own ??= Path.Combine(folder, NewName("build"));
        return AtomicFile.InFolder(own, FileMode.Append, FileShare.ReadWrite | FileShare.Delete);
    }
}
