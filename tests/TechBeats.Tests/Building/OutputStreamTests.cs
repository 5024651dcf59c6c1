using TechBeats.Building;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Building;

public sealed class OutputStreamTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Bytes_reach_the_file()
    {
        using (var file = File.Create(path))
        {
            using var output = new OutputStream(path, file);
            output.Write("ab"u8);
            output.Write([(byte)'x', (byte)'c', (byte)'y'], 1, 1);
            output.Flush();

            Assert.Equal(3, output.Position);
            Assert.Equal(3, output.Length);
        }

        Assert.Equal("abc", File.ReadAllText(path));
    }

    [Fact]
    public void A_full_disk_is_a_problem_of_the_request()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no device here is always full");
        using var file = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 0);
        using var output = new OutputStream("book.pdf", file);

        var refusal = Assert.Throws<UnusableRequestException>(() => output.Write("ab"u8));

        Assert.Contains("book.pdf", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stream_is_written_in_order_alone()
    {
        using var file = File.Create(path);
        using var output = new OutputStream(path, file);

        Assert.False(output.CanRead || output.CanSeek);
        Assert.Throws<NotSupportedException>(() => output.Position = 0);
        Assert.Throws<NotSupportedException>(() => output.ReadByte());
    }
}
