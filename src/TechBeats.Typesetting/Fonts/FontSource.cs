using TechBeats.Model;
using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>A font file on disk. It is memory-mapped, so it must not change during the build. Safe to use from many threads.</summary>
internal sealed class FontSource
{
    /// <summary>The largest collections of Chinese, Japanese and Korean fonts have about 150 MB.</summary>
    private const long MaximumBytes = 256L << 20;

    private readonly string path;
    private readonly long length;
    private readonly DateTime changed;

    private FontSource(FileInfo file) => (path, length, changed) = (file.FullName, file.Length, file.LastWriteTimeUtc);

    /// <summary>Checks the file before it is read. A link is followed.</summary>
    /// <exception cref="BadFontException">The file is not a regular file, or exceeds the maximum size.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The program lacks the permission to read the file.</exception>
    public static FontSource Find(string path)
    {
        var file = new FileInfo(path);
        if (file.ResolveLinkTarget(returnFinalTarget: true) is { } target)
        {
            file = new FileInfo(target.FullName);
        }

        if (!file.Exists)
        {
            throw new BadFontException("is a link whose target is not a file");
        }

        // Pipes, devices and files of /proc have no length, either. Opening a pipe could block forever.
        if (file.Length == 0)
        {
            throw new BadFontException("is empty or not a regular file");
        }

        if (file.Length > MaximumBytes)
        {
            throw new BadFontException($"has {file.Length >> 20} MB, more than the limit of {MaximumBytes >> 20} MB");
        }

        return new FontSource(file);
    }

    /// <summary>Maps the file. <see cref="FontData.Check"/> of the mapping throws if the file has changed.</summary>
    /// <exception cref="IOException">The file can't be mapped.</exception>
    public FontData Map() => FontData.Map(path, Check);

    private void Check()
    {
        try
        {
            if (new FileInfo(path) is { Exists: true } now && now.Length == length && now.LastWriteTimeUtc == changed)
            {
                return;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CreateChangedException(failure);
        }

        throw CreateChangedException(null);
    }

    private UnusableRequestException CreateChangedException(Exception? failure) =>
        new(
            $"The font file '{Path.GetFileName(path)}' changed during the build",
            "build again when the file is complete",
            failure);
}
