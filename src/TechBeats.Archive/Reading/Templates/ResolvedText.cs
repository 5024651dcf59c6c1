namespace TechBeats.Archive.Reading.Templates;

/// <summary>A text without template tags.</summary>
/// <param name="Text">The text.</param>
/// <param name="Lines">For each line its line in the original file, or null if the text has the lines of the original.</param>
internal sealed record ResolvedText(string Text, IReadOnlyList<int>? Lines)
{
    /// <summary>A noncharacter before a line end that the original file does not have.</summary>
    public const char AddedLine = '\uFDD1';

    /// <summary>Marks the line ends of content that a tag adds.</summary>
    public static string MarkAdded(string content) => content.Replace("\n", AddedLine + "\n", StringComparison.Ordinal);

    /// <summary>Removes the marks of line ends that a tag added.</summary>
    public static string RemoveMarks(string content) => content.Replace(AddedLine.ToString(), "", StringComparison.Ordinal);

    /// <summary>Removes the marks of added lines and remembers the original lines.</summary>
    /// <param name="text">The text with marks.</param>
    /// <param name="firstLine">First line of the text in the original file.</param>
    /// <param name="isHtml">True for HTML, in which a line end can be a character reference.</param>
    public static ResolvedText Create(string text, int firstLine, bool isHtml)
    {
        if (isHtml || !text.Contains(AddedLine, StringComparison.Ordinal))
        {
            return new ResolvedText(text.Replace(AddedLine + "\n", "&#10;", StringComparison.Ordinal), null);
        }

        var lines = new List<int> { firstLine };
        for (var index = text.IndexOf('\n', StringComparison.Ordinal); index >= 0; index = text.IndexOf('\n', index + 1))
        {
            lines.Add(lines[^1] + (index > 0 && text[index - 1] == AddedLine ? 0 : 1));
        }

        return new ResolvedText(RemoveMarks(text), lines);
    }
}
