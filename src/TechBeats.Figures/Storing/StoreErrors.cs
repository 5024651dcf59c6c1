using TechBeats.Model;

namespace TechBeats.Figures.Storing;

/// <summary>The requests that fail because of the store.</summary>
internal static class StoreErrors
{
    /// <summary>The store can't be written.</summary>
    public static UnusableRequestException NotWritable(string folder, Exception failure) =>
        new($"The figure store can't be written: {folder} ({failure.Message})", "Name another folder with --store", failure);

    /// <summary>A file changed or disappeared while the book was made.</summary>
    public static UnusableRequestException Changed(string what, Exception? cause = null) =>
        new(
            $"{what} was changed or taken away while the book was made",
            "Make it again when nothing else works on the archive and its store",
            cause);

    /// <summary>Writes, and translates failures of the file system.</summary>
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
