namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Tracks indented code line by line (CommonMark 4.4). Lines that may continue a list or a paragraph do not count.</summary>
internal sealed class IndentedCodeTracker
{
    private bool isAfterBlank = true;
    private bool isCode;
    private bool isInList;

    /// <summary>Reads the next line. Returns true if the line is indented code.</summary>
    public bool Advance(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart();
        if (content.IsEmpty)
        {
            isAfterBlank = true;
            return isCode;
        }

        var indent = 0;
        foreach (var character in line[..^content.Length])
        {
            indent += character == '\t' ? 4 : 1;
        }

        isCode = indent >= 4 && !isInList && (isAfterBlank || isCode);
        isAfterBlank = false;
        if (indent < 4)
        {
            isInList = BeginsItem(content) || (isInList && indent > 0);
        }

        return isCode;
    }

    /// <summary>True for a line whose block may have indented lines: an item, a definition, a note or an admonition.</summary>
    private static bool BeginsItem(ReadOnlySpan<char> content) =>
        content.StartsWith("- ")
        || content.StartsWith("* ")
        || content.StartsWith("+ ")
        || content.StartsWith(": ")
        || content.StartsWith("[^")
        || content.StartsWith("!!!")
        || content.StartsWith("???")
        || content.StartsWith("===")
        || (
            char.IsAsciiDigit(content[0])
            && content.IndexOfAnyExceptInRange('0', '9') is > 0 and var digits
            && content[digits] is '.' or ')'
        );
}
