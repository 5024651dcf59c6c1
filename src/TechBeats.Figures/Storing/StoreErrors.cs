using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>Errors of the store.</summary>
internal static class StoreErrors
{
    /// <summary>The store can't be written.</summary>
    public static UnusableRequestException NotWritable(string folder, Exception failure) =>
        new($"The figure store can't be written: {folder} ({failure.Message})", "Choose another folder with --store", failure);

    /// <summary>A file changed or disappeared during the build.</summary>
    public static UnusableRequestException Changed(string what, Exception? cause = null) =>
        new(
            $"{what} changed or disappeared during the build",
            "Run the command again when no other program changes the archive and its store",
            cause);

    /// <summary>Runs a write, and translates file system errors.</summary>
    /// <exception cref="UnusableRequestException">The store can't be written.</exception>
    public static void Translate(string folder, Action write)
    {
        try
        {
            write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(folder, failure);
        }
    }
}
