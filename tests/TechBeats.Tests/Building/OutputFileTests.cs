using TechBeats.Building;
using TechBeats.Model;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Building;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_disk_that_is_full_in_the_middle_costs_only_the_new_file()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no device here is always full");
        var old = folder.Write("book.pdf", "the old book");
        File.CreateSymbolicLink($"{old}.{Environment.ProcessId}.tmp", "/dev/full");

        using (var output = OutputFile.Create(old))
        {
            var failure = Assert.Throws<UnusableRequestException>(() => WriteMegabyte(output.Stream));
            Assert.StartsWith($"{old} can't be written: ", failure.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', failure.Message);
        }

        Assert.Equal([old], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal("the old book", File.ReadAllText(old));
    }

    [Fact]
    public void A_file_too_large_for_the_disk_by_its_last_byte_is_not_committed()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no device here is always full");
        var old = folder.Write("book.pdf", "the old book");
        File.CreateSymbolicLink($"{old}.{Environment.ProcessId}.tmp", "/dev/full");

        using (var output = OutputFile.Create(old))
        {
            output.Stream.Write("short"u8);
            Assert.Throws<UnusableRequestException>(output.Commit);
        }

        Assert.Equal([old], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal("the old book", File.ReadAllText(old));
    }

    private static void WriteMegabyte(Stream stream)
    {
        var page = new byte[1024];
        for (var count = 0; count < 1024; count++)
        {
            stream.Write(page);
        }
    }
}
