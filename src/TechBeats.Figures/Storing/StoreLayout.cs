namespace TechBeats.Figures.Storing;

/// <summary>The names of a store's files and folders.</summary>
/// <remarks>
/// <c>originals/ab/abcd…</c> bytes as received; <c>prepared/VERSION/abcd….PRESET</c> prepared copies (<see cref="PreparedCopies"/>);
/// <c>figures.lock.yml</c> and <c>news</c> the index and its journal (<see cref="FigureIndex"/>);
/// <c>prepared/stamps.txt</c> the hashes of the archive's own pictures (<see cref="StatCache"/>); <c>tmp</c> incomplete files.
/// </remarks>
internal static class StoreLayout
{
    public const string LockFile = "figures.lock.yml";

    public const string Prepared = "prepared";

    /// <summary>Maximum number of bytes of a file of the store: the largest picture of an archive, and a line about it.</summary>
    public const long MaximumBytes = 256 * 1024 * 1024;

    /// <summary>Maximum number of bytes of the index, its journal and the stat cache. It has space for 200,000 figures.</summary>
    public const long MaximumTextBytes = 64 * 1024 * 1024;

    /// <summary>The files that can be regenerated, for git.</summary>
    public static ReadOnlySpan<byte> GitIgnore => "/prepared/\n/news/\n/tmp/\n*.guard\n"u8;

    /// <summary>The name of an original.</summary>
    public static string Original(string sha256) => $"originals/{sha256[..2]}/{sha256}";

    /// <summary>The folder of the journal.</summary>
    public static string Journal(string folder) => Path.Combine(folder, "news");

    /// <summary>The folder of incomplete files.</summary>
    public static string Temporary(string folder) => Path.Combine(folder, "tmp");

    /// <summary>The file of the stat cache.</summary>
    public static string Stats(string folder) => Path.Combine(folder, Prepared, "stamps.txt");
}
