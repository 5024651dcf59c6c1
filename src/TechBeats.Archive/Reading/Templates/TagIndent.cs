using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// The indent of a tag that stands on a line of its own: spaces and markers of quotations and items. The content that replaces the tag gets
/// the same indent, so that it stays in the item or quotation of the tag.
/// </summary>
internal static partial class TagIndent
{
    /// <summary>The indent of the lines below the tag, or null if the tag follows other text.</summary>
    /// <param name="before">The text before the tag on its line.</param>
    public static string? Find(string before) =>
        Lead().Match(before) is { Success: true } match
            ? match.Groups["quote"].Value + match.Groups["indent"].Value + new string(' ', match.Groups["marker"].Length)
            : null;

    /// <summary>
    /// Gives lines the indent of a tag. Their common indent is removed before, from code only up to the indent of the tag.
    /// </summary>
    public static string Apply(string lines, string indent, bool isCode)
    {
        var depth = indent.AsSpan().Count('>');
        string[] written = [.. lines.Split('\n').Select(line => WithoutQuote(line, depth))];
        var common = written
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(WidthOf)
            .DefaultIfEmpty(0)
            .Min();
        common = isCode ? Math.Min(common, WidthOf(indent[(indent.LastIndexOf('>') + 1)..])) : common;
        return string.Join(
            '\n',
            written.Select(line => string.IsNullOrWhiteSpace(line) ? indent.TrimEnd() : indent + Without(line, common))
        );
    }

    private static string WithoutQuote(string line, int depth)
    {
        for (; depth > 0 && line.TrimStart().StartsWith('>'); depth--)
        {
            line = line.TrimStart()[1..];
            line = line.StartsWith(' ') ? line[1..] : line;
        }

        return line;
    }

    private static int WidthOf(string line)
    {
        var width = 0;
        foreach (var character in line)
        {
            if (character is not (' ' or '\t'))
            {
                break;
            }

            width += character == '\t' ? 4 - (width % 4) : 1;
        }

        return width;
    }

    /// <summary>The line without columns of its indent.</summary>
    private static string Without(string line, int columns)
    {
        if (columns == 0)
        {
            return line;
        }

        var content = line.TrimStart(' ', '\t');
        return new string(' ', Math.Max(0, WidthOf(line) - columns)) + content;
    }

    [GeneratedRegex(
        """^(?<quote>([ \t]{0,3}>[ ]?)*)(?<indent>[ \t]*)(?<marker>([-*+]|\d{1,9}[.)])[ \t]+)?$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Lead();
}
