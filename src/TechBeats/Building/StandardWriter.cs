using System.Text;

namespace TechBeats.Building;

/// <summary>A standard stream of the process. It may be closed or full, which must not end a build.</summary>
/// <param name="inner">The stream's writer, which must be thread-safe.</param>
internal sealed class StandardWriter(TextWriter inner) : TextWriter
{
    private volatile bool hasFailed;

    /// <summary>True once text could not be written.</summary>
    public bool HasFailed => hasFailed;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Try(() => inner.Write(value));

    /// <inheritdoc/>
    public override void Write(string? value) => Try(() => inner.Write(value));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    /// <inheritdoc/>
    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override void Flush() => Try(inner.Flush);

    private void Try(Action write)
    {
        if (hasFailed)
        {
            return;
        }

        try
        {
            write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            hasFailed = true;
        }
    }
}
