using TechBeats.Sources.Files;
using Xunit;

namespace TechBeats.Tests.Sources.Files;

public sealed class SelectedFilesTests
{
    [Fact]
    public void Other_files_are_hidden()
    {
        var tree = new SelectedFiles(new MemoryTree().With("a.png", "1").With("b.html", "2"), file => !TextFiles.IsText(file.Path));

        Assert.Equal(["a.png"], tree.Files.Select(file => file.Path));
        Assert.Equal("1"u8.ToArray(), tree.Read("a.png", 9));
        Assert.Throws<FileNotFoundException>(() => tree.Read("b.html", 9));
    }
}
