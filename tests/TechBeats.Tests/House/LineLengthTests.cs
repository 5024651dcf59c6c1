using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.House;

/// <summary>Lines of code and of comments. The build checks code alone.</summary>
public sealed class LineLengthTests
{
    /// <summary>Maximum length of a line in UTF-16 code units, as <c>.editorconfig</c> says.</summary>
    private const int MaximumLength = 140;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void A_line_has_at_most_140_columns(string folder)
    {
        var files = Directory.GetDirectories(Path.Combine(Repository.Root, folder))
            .SelectMany(project => Directory.GetFiles(project, "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));
        Findings.None(
            from file in files
            from line in File.ReadLines(file).Index()
            where line.Item.Length > MaximumLength
            select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Index + 1}: {line.Item.Length} columns"
        );
    }
}
