using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Building;

/// <summary>A file in the making: it stands beside its name until it is whole, so that the old one outlives every failure.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string temporary;
    private bool isKept;

    private OutputFile(string path, string temporary, FileStream stream)
    {
        Path = path;
        this.temporary = temporary;
        Stream = stream;
    }

    /// <summary>The name that the file will have.</summary>
    public string Path { get; }

    public Stream Stream { get; }

    /// <summary>Tells early, before the work, that a file can be made at the path.</summary>
    /// <exception cref="UnusableRequestException">It can't.</exception>
    public static void Probe(string path) => Create(path).Dispose();

    /// <exception cref="UnusableRequestException">No file can be made at the path.</exception>
    public static OutputFile Create(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UnusableRequestException($"{path} is a folder, so no file can be written there", "Name a file inside it");
        }

        var folder = System.IO.Path.GetDirectoryName(path);
        if (!Directory.Exists(folder))
        {
            throw new UnusableRequestException($"There is no folder {folder} to write into", "Make it first, or name another place");
        }

        try
        {
            var target = new FileInfo(path) is { LinkTarget: not null } link
                ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
                : path;
            var temporary = string.Create(CultureInfo.InvariantCulture, $"{target}.{Environment.ProcessId}.tmp");
            return new OutputFile(
                target,
                temporary,
                new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16)
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableRequestException(
                $"{path} can't be written: {exception.Message}",
                "Name another place with --output",
                exception
            );
        }
    }

    /// <summary>Gives the file its name, in place of what had it before.</summary>
    /// <exception cref="UnusableRequestException">The disk is full, or the folder was taken away meanwhile.</exception>
    public void Commit()
    {
        try
        {
            Stream.Dispose();
            File.Move(temporary, Path, overwrite: true);
            isKept = true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableRequestException(
                $"{Path} can't be written: {exception.Message}",
                "Name another place with --output",
                exception
            );
        }
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!isKept)
        {
            File.Delete(temporary);
        }
    }
}
