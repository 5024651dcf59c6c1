using TechBeats.Model;

namespace TechBeats.Archive;

/// <summary>The door of the archive: a folder, a file or an address in, a book out.</summary>
public static class ArchiveReader
{
    /// <summary>Reads the archive.</summary>
    /// <exception cref="UnusableRequestException">There is no such archive, or no issue in it was selected.</exception>
    public static Task<ArchiveContents> ReadAsync(ArchiveRequest request, IProgress<ReadingProgress>? progress, CancellationToken cancellation) => throw new NotImplementedException();
}
