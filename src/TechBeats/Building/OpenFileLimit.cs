using System.Globalization;

namespace TechBeats.Building;

/// <summary>
/// The system's limit of open files for this process. Below <see cref="Minimum"/> the runtime fails to load assemblies in the middle of a
/// build, and no code of this program could report that.
/// </summary>
internal static class OpenFileLimit
{
    /// <summary>
    /// Minimum number of open files. The demo has 121 at once on two processors, most of them assemblies; each further processor adds three
    /// pipes of its decoder.
    /// </summary>
    public const int Minimum = 256;

    /// <summary>The limits of this process on Linux (proc(5)). Other systems have no such file.</summary>
    private const string Path = "/proc/self/limits";

    private const string Row = "Max open files";

    /// <summary>Returns the limit of this process, or null if there is none or the system does not tell.</summary>
    public static long? Read()
    {
        try
        {
            return File.Exists(Path) ? Parse(File.ReadAllText(Path)) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Returns the soft limit in a table of limits, or null if it has none.</summary>
    internal static long? Parse(string limits)
    {
        foreach (var line in limits.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(Row, StringComparison.Ordinal))
            {
                var value = line[Row.Length..].TrimStart(' ');
                var end = value.IndexOf(' ');
                return long.TryParse(end < 0 ? value : value[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
                    ? limit
                    : null;
            }
        }

        return null;
    }
}
