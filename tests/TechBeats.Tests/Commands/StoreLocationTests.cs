using TechBeats.Commands;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Commands;

/// <summary>A store that came with an archive may be a trap.</summary>
public sealed class StoreLocationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public StoreLocationTests()
    {
        folder.Write("letters/2023-05-06-a.md", "---\ntitle: A letter\n---\nWords, and ![one](a.png) of them.\n");
        folder.Write("mine/settings.yml", "precious: true\n");
        folder.Write("mine/notes.tmp", "precious");
        File.SetLastWriteTimeUtc(folder["mine/notes.tmp"], new DateTime(2020, 1, 1));
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "is a link")]
    [InlineData("news", "contains a link: news")]
    [InlineData("tmp", "contains a link: tmp")]
    [InlineData("originals", "contains a link: originals")]
    [InlineData("originals/ab", "contains a link: originals/ab")]
    [InlineData("tmp/a.tmp", "contains a link: tmp/a.tmp")]
    [InlineData("news/build-1-1.yml", "contains a link: news/build-1-1.yml")]
    [InlineData("figures.lock.yml", "contains a link: figures.lock.yml")]
    [InlineData("figures.lock.yml.guard", "contains a link: figures.lock.yml.guard")]
    public async Task Nothing_is_written_or_removed_where_a_link_leads(string link, string told)
    {
        var path = folder[Path.Combine("letters/.techbeats", link)];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.CreateSymbolicLink(path, link.Contains('.', StringComparison.Ordinal) ? folder["mine/new.yml"] : folder["mine"]);

        var build = await ProgramRun.InAsync(folder.Path, "build", "letters", "-o", "book.pdf", "--offline");
        var figures = await ProgramRun.InAsync(folder.Path, "figures", "letters", "--offline");
        var check = await ProgramRun.InAsync(folder.Path, "check", "letters");
        var named = await ProgramRun.InAsync(
            folder.Path,
            "build",
            "letters",
            "-o",
            "book.pdf",
            "--offline",
            "--store",
            "letters/.techbeats"
        );
        var elsewhere = await ProgramRun.InAsync(folder.Path, "build", "letters", "-o", "book.pdf", "--offline", "--store", "store");

        Assert.Equal((ExitCode.Unusable, ExitCode.Unusable, ExitCode.Unusable), (build.ExitCode, figures.ExitCode, named.ExitCode));
        Assert.Contains($"techbeats: The figure store .techbeats in the archive {told}\n", build.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.ProblemsFound, check.ExitCode);
        Assert.Equal(ExitCode.Success, elsewhere.ExitCode);
        Assert.Equal(
            ["notes.tmp", "settings.yml"],
            Directory.GetFileSystemEntries(folder["mine"]).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)
        );
    }
}
