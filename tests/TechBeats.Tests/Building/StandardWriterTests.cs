using System.Text;
using TechBeats.Building;
using Xunit;

namespace TechBeats.Tests.Building;

public sealed class StandardWriterTests
{
    [Fact]
    public void Text_arrives()
    {
        using var inner = new StringWriter { NewLine = "\n" };
        using var writer = new StandardWriter(inner);
        writer.Write("a");
        writer.Write('b');
        writer.Write(['c', 'd'], 0, 2);
        writer.WriteLine("e");

        Assert.Equal("abcde\n", inner.ToString());
        Assert.False(writer.HasFailed);
    }

    [Fact]
    public async Task A_full_stream_ends_nothing_and_is_remembered()
    {
        using var writer = new StandardWriter(new FullWriter());
        await writer.WriteLineAsync("a");
        writer.Write('b');
        writer.Flush();

        Assert.True(writer.HasFailed);
    }

    private sealed class FullWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");
    }
}
