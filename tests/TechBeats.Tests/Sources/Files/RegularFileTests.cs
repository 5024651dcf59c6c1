using System.Diagnostics;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;
using Xunit;

namespace TechBeats.Tests.Sources.Files;

public sealed class RegularFileTests
{
    [Theory]
    [InlineData("feed.xml")]
    [InlineData("feed.json")]
    [InlineData("archive.zip")]
    public void A_pipe_is_refused_unread(string name) =>
        With(path =>
        {
            using (var made = Process.Start("mkfifo", path))
            {
                made.WaitForExit();
            }

            Assert.Null(RegularFile.LengthOf(path));
            Assert.Throws<UnusableRequestException>(() => FileTrees.Open(path));
        }, name);

    [Theory]
    [InlineData("feed.xml", "/dev/zero")]
    [InlineData("archive.zip", "/dev/zero")]
    [InlineData("feed.xml", "/dev/full")]
    public void A_link_to_a_device_is_refused_unread(string name, string device) =>
        With(path =>
        {
            File.CreateSymbolicLink(path, device);

            Assert.Null(RegularFile.LengthOf(path));
            Assert.Throws<UnusableRequestException>(() => FileTrees.Open(path));
        }, name);

    [Fact]
    public void A_link_has_the_length_of_its_file() =>
        With(path =>
        {
            File.WriteAllText(path + ".target", "12345");
            File.CreateSymbolicLink(path, path + ".target");

            Assert.Equal(5, RegularFile.LengthOf(path));
        }, "link");

    [Fact]
    public void A_folder_is_none() => With(path => Assert.Null(RegularFile.LengthOf(Path.GetDirectoryName(path)!)), "a");

    private static void With(Action<string> test, string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links and pipes need rights on Windows");
        var folder = Directory.CreateTempSubdirectory("techbeats-files");
        try
        {
            test(Path.Combine(folder.FullName, name));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
