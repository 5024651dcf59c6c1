using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Sources.Files;

public sealed class FolderTreeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Lists_files_by_path_without_hidden_ones()
    {
        folder.Write("b/two.md", "2");
        folder.Write("a.md", "1");
        folder.Write(".git/config", "x");
        folder.Write("node_modules/pack/readme.md", "x");
        folder.Write("b/.hidden.md", "x");

        var tree = new FolderTree(folder.Path);

        Assert.Equal(["a.md", "b/two.md"], tree.Files.Select(file => file.Path));
        Assert.Equal("2", System.Text.Encoding.UTF8.GetString(tree.Read("b/two.md", 100)));
        Assert.NotEqual(0, tree.Files[0].Stamp);
        Assert.Empty(tree.Problems);
    }

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("/etc/passwd")]
    [InlineData("b/../../outside.md")]
    [InlineData("nothing.md")]
    public void Reads_nothing_but_its_files(string path)
    {
        folder.Write("archive/a.md", "1");
        folder.Write("outside.md", "secret");

        Assert.Throws<FileNotFoundException>(() => new FolderTree(folder["archive"]).Read(path, 100));
    }

    [Fact]
    public void A_link_that_leaves_is_refused_and_reported()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights on Windows");
        folder.Write("archive/a.md", "1");
        var secret = folder.Write("secret.txt", "secret");
        File.CreateSymbolicLink(folder["archive/leaves.md"], secret);
        File.CreateSymbolicLink(folder["archive/stays.md"], folder["archive/a.md"]);
        File.CreateSymbolicLink(folder["archive/round.md"], folder["archive/round.md"]);
        Directory.CreateSymbolicLink(folder["archive/folder"], folder.Path);

        var tree = new FolderTree(folder["archive"]);

        Assert.Equal(["a.md", "stays.md"], tree.Files.Select(file => file.Path));
        Assert.Equal("1", System.Text.Encoding.UTF8.GetString(tree.Read("stays.md", 100)));
        Assert.Equal(["leaves.md", "round.md"], tree.Problems.Select(problem => problem.Place!.Value.File));
        Assert.All(tree.Problems, problem => Assert.Equal(ProblemSlugs.UnreadableFile, problem.Slug));
    }

    [Fact]
    public void A_link_put_there_after_the_listing_is_not_followed_out()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights on Windows");
        folder.Write("archive/a.md", "1");
        var secret = folder.Write("secret.txt", "secret");
        var tree = new FolderTree(folder["archive"]);
        File.Delete(folder["archive/a.md"]);
        File.CreateSymbolicLink(folder["archive/a.md"], secret);

        Assert.Throws<IOException>(() => tree.Read("a.md", 100));
    }

    [Fact]
    public void A_file_longer_than_the_limit_is_not_read()
    {
        folder.Write("a.md", "12345");

        Assert.Throws<IOException>(() => new FolderTree(folder.Path).Read("a.md", 4));
    }

    [Fact]
    public void An_archive_that_is_missing_or_a_file_or_empty_is_told_with_a_hint()
    {
        var file = folder.Write("feed.bin", "x");
        Directory.CreateDirectory(folder["empty"]);

        foreach (
            var (path, words) in new[] { (folder["nowhere"], "no such archive"), (file, "not an archive"), (folder["empty"], "empty") }
        )
        {
            var failure = Assert.Throws<UnusableRequestException>(() => FileTrees.Open(path));
            Assert.Contains(words, failure.Message, StringComparison.Ordinal);
            Assert.NotNull(failure.Hint);
        }
    }
}
