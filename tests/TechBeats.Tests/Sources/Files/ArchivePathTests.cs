using TechBeats.Sources.Files;
using Xunit;

namespace TechBeats.Tests.Sources.Files;

public sealed class ArchivePathTests
{
    [Theory]
    [InlineData("a/b.md", "a/b.md")]
    [InlineData("./a.md", "a.md")]
    [InlineData("a\\b.md", "a/b.md")]
    [InlineData("../a.md", null)]
    [InlineData("a/../b.md", null)]
    [InlineData("/a.md", null)]
    [InlineData("C:\\a.md", null)]
    [InlineData("a//b.md", null)]
    [InlineData("a/./b.md", null)]
    [InlineData("a\u0000.md", null)]
    [InlineData("", null)]
    [InlineData("a/b/c/d", null)]
    public void A_path_of_another_program_stays_inside_or_is_none(string written, string? expected) =>
        Assert.Equal(expected, ArchivePath.Parse(written, maximumDepth: 3));

    [Theory]
    [InlineData("a/b", "c.md", "a/b/c.md")]
    [InlineData("a/b", "../c.md", "a/c.md")]
    [InlineData("a/b", "./x/../c.md", "a/b/c.md")]
    [InlineData("a/b", "../../../c.md", null)]
    [InlineData("", "..", null)]
    [InlineData("", "/c.md", "c.md")]
    [InlineData("a", "", "a")]
    public void Dots_are_resolved_and_none_lead_out(string folder, string written, string? expected) =>
        Assert.Equal(expected, ArchivePath.Resolve(folder, written));

    [Theory]
    [InlineData("/etc/../a\u0007b", "etc/ab")]
    [InlineData("1/2/3/4", "2/3/4")]
    public void A_name_for_a_message_never_leads_out(string written, string expected) =>
        Assert.Equal(expected, ArchivePath.Sanitize(written));

    [Fact]
    public void Folder_and_name_make_the_path_again()
    {
        Assert.Equal(("a/b", "c.md"), (ArchivePath.FolderOf("a/b/c.md"), ArchivePath.NameOf("a/b/c.md")));
        Assert.Equal(("", "c.md"), (ArchivePath.FolderOf("c.md"), ArchivePath.NameOf("c.md")));
        Assert.Equal("a/b/c.md", ArchivePath.Join("a/b", "c.md"));
        Assert.Equal("c.md", ArchivePath.Join("", "c.md"));
    }
}
