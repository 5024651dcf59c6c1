using System.Globalization;
using TechBeats.Model;
using TechBeats.Sources.Files;

namespace TechBeats.Building;

/// <summary>
/// An output file under construction. It has a temporary name until it is complete, so a failure leaves an old file intact.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string temporary;
    private readonly FileStream file;
    private bool isCommitted;

    private OutputFile(string path, string temporary, FileStream stream)
    {
        Path = path;
        this.temporary = temporary;
        file = stream;
        Stream = new OutputStream(path, stream);
    }

    /// <summary>The final path of the file.</summary>
    public string Path { get; }

    public Stream Stream { get; }

    /// <summary>Checks in advance that a file can be created at the path.</summary>
    /// <exception cref="UnusableRequestException">No file can be created at the path.</exception>
    public static void Probe(string path) => Create(path).Dispose();

    /// <exception cref="UnusableRequestException">No file can be created at the path.</exception>
    public static OutputFile Create(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UnusableRequestException($"{path} is a folder, not a file", "Choose a file in it");
        }

        var folder = System.IO.Path.GetDirectoryName(path);
        if (!Directory.Exists(folder))
        {
            throw new UnusableRequestException($"There is no folder {folder}", "Create it first, or choose another path");
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
            throw NotWritable(path, exception);
        }
    }

    /// <summary>The exception for a file that can't be written.</summary>
    public static UnusableRequestException NotWritable(string path, Exception failure) =>
        new($"{path} can't be written: {FailedWrite.Describe(failure)}", "Choose another path with --output", failure);

    /// <summary>Renames the file to its final path and replaces an old file.</summary>
    /// <exception cref="UnusableRequestException">The disk is full, or the folder disappeared.</exception>
    public void Commit()
    {
        try
        {
            file.Dispose();
            File.Move(temporary, Path, overwrite: true);
            isCommitted = true;
        }
        catch (Exception failure) when (FailedWrite.Is(failure))
        {
            throw NotWritable(Path, failure);
        }
    }

    public void Dispose()
    {
        if (isCommitted)
        {
            return;
        }

        try
        {
            file.Dispose();
        }
        catch (Exception failure) when (FailedWrite.Is(failure))
        {
            // The disk is full, or the file is too large. The file is deleted anyway.
        }

        File.Delete(temporary);
    }
}
