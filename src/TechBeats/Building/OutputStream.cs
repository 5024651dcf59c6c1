using TechBeats.Model;
using TechBeats.Sources.Files;

namespace TechBeats.Building;

/// <summary>The stream of an output file. A full disk or a size limit is a problem of the request, not of the program.</summary>
internal sealed class OutputStream(string path, FileStream file) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => file.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => file.Position;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    /// <exception cref="UnusableRequestException">The disk is full.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            file.Write(buffer);
        }
        catch (Exception failure) when (FailedWrite.Is(failure))
        {
            throw OutputFile.NotWritable(path, failure);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="UnusableRequestException">The disk is full.</exception>
    public override void Flush()
    {
        try
        {
            file.Flush();
        }
        catch (Exception failure) when (FailedWrite.Is(failure))
        {
            throw OutputFile.NotWritable(path, failure);
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
