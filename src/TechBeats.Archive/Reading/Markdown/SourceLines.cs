using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Maps parts of a Markdown tree to lines of the original file.</summary>
/// <param name="text">The text that was parsed.</param>
/// <param name="firstLine">First line of the text in the original file.</param>
/// <param name="lastLine">Last line of the text in the original file. Repairs may add lines at the end.</param>
/// <param name="map">For each line of the text its line in the original file, or null to count from the first line.</param>
internal sealed class SourceLines(string text, int firstLine, int lastLine, IReadOnlyList<int>? map)
{
    private readonly List<int> starts =
    [
        0,
        .. Enumerable.Range(0, text.Length).Where(index => text[index] == '\n').Select(index => index + 1),
    ];

    public int LineOf(Block block) => block is HeadingBlock { IsSetext: true } ? At(block.Span.Start) : Map(block.Line);

    /// <summary>Uses the position, since Markdig counts the lines of inlines in underlined headings from the underline.</summary>
    public int LineOf(Inline inline) => At(inline.Span.Start);

    private int At(int index)
    {
        var line = starts.BinarySearch(Math.Clamp(index, 0, text.Length));
        return Map(line < 0 ? ~line - 1 : line);
    }

    private int Map(int line) => map is null ? Math.Min(firstLine + line, lastLine) : map[Math.Min(line, map.Count - 1)];
}
