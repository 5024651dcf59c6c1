using Microsoft.CodeAnalysis;
using Xunit;

namespace TechBeats.Tests.House;

/// <summary>
/// Files that use each other in a circle can only be understood together, so a circle has at most six.
/// A file uses those that declare the types and members that its code names.
/// </summary>
[Collection(nameof(SourceHouse))]
public sealed class CirclesTests(SourceHouse house)
{
    private const int Maximum = 6;

    /// <summary>
    /// The dispatcher of HTML's elements with the readers of those that hold others. A reader that needs no other stays out.
    /// </summary>
    private static readonly string[] HtmlElements =
    [
        "TechBeats.Archive/Reading/Html/BlockElements.cs",
        "TechBeats.Archive/Reading/Html/EmbedElements.cs",
        "TechBeats.Archive/Reading/Html/FigureElements.cs",
        "TechBeats.Archive/Reading/Html/HtmlFlow.cs",
        "TechBeats.Archive/Reading/Html/InlineElements.cs",
        "TechBeats.Archive/Reading/Html/ListElements.cs",
        "TechBeats.Archive/Reading/Html/SvgElements.cs",
        "TechBeats.Archive/Reading/Html/TableElements.cs",
    ];

    [Fact]
    public void A_circle_has_at_most_six_files()
    {
        var circles = Circles<SourceFile>.Find(house.Files, UsedBy).Where(circle => circle.Count > Maximum)
            .Select(circle => string.Join('\n', circle.Select(file => file.Path).Order(StringComparer.Ordinal)));

        Findings.Only([string.Join('\n', HtmlElements)], circles);
    }

    [Fact]
    public void Circles_are_found()
    {
        Dictionary<int, int[]> graph = new() { [1] = [2], [2] = [3, 4], [3] = [1], [4] = [5], [5] = [4, 6], [6] = [] };

        var circles = Circles<int>.Find(graph.Keys, node => graph[node]).Select(circle => string.Join(' ', circle.Order()));

        Assert.Equal(["1 2 3", "4 5", "6"], circles.Order());
    }

    private IEnumerable<SourceFile> UsedBy(SourceFile file) =>
        file.Uses.Symbols.Select(house.FileOf).OfType<SourceFile>().Where(used => used != file).Distinct();
}
