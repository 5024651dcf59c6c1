using TechBeats.Model;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Measures the parsing cost of one group of lines (up to a blank one). Every limit is several times what newsletters need. Beyond the
/// limits the Markdown parser takes seconds or minutes.
/// </summary>
internal sealed class MarkupCost
{
    /// <summary>Maximum number of quotes and lists opened on one line.</summary>
    private const int MaximumMarkersOnLine = 40;

    /// <summary>Maximum indentation of a list item, in columns.</summary>
    private const int MaximumIndent = 160;

    /// <summary>
    /// Maximum number of open brackets, of open link targets, and of HTML comments, declarations and processing instructions without an
    /// end. The parser searches the end of each.
    /// </summary>
    private const int MaximumOpenBrackets = 200;

    /// <summary>Maximum number of emphasis delimiters. A long paragraph full of bold has a few hundred.</summary>
    private const int MaximumEmphasisMarks = 6000;

    /// <summary>Maximum number of distinct lengths of backtick runs. The parser searches an equal run for each.</summary>
    private const int MaximumBacktickLengths = 40;

    /// <summary>Maximum number of bare addresses and link definitions.</summary>
    private const int MaximumAddresses = 3000;

    /// <summary>Maximum number of cells of a table row.</summary>
    private const int MaximumCells = 200;

    private readonly HashSet<int> backticks = [];
    private int brackets;
    private int targets;
    private int emphasis;
    private int addresses;
    private int comments;
    private int declarations;
    private int instructions;

    /// <summary>Adds a line. Returns the slug of the problem if the group exceeds a limit, or null otherwise.</summary>
    public string? Add(ReadOnlySpan<char> line)
    {
        if (line.Count('|') > MaximumCells)
        {
            return ProblemSlugs.TooLarge;
        }

        var markers = CountMarkers(line, out var indent);
        CountInlines(line);
        return markers > MaximumMarkersOnLine
            || (markers > 0 && indent > MaximumIndent)
            || brackets > MaximumOpenBrackets
            || targets > MaximumOpenBrackets
            || comments + declarations + instructions > MaximumOpenBrackets
            || emphasis > MaximumEmphasisMarks
            || backticks.Count > MaximumBacktickLengths
            || addresses > MaximumAddresses
                ? ProblemSlugs.TooDeep
                : null;
    }

    private void CountInlines(ReadOnlySpan<char> line)
    {
        var run = 0;
        for (var index = 0; index < line.Length; index++)
        {
            var character = line[index];
            if (character == '`')
            {
                run++;
                continue;
            }

            if (run > 0)
            {
                backticks.Add(run);
                run = 0;
            }

            switch (character)
            {
                case '[':
                    brackets++;
                    break;
                case ']':
                    brackets -= brackets > 0 ? 1 : 0;
                    targets += index + 1 < line.Length && line[index + 1] == '(' ? 1 : 0;
                    addresses += index + 1 < line.Length && line[index + 1] == ':' ? 1 : 0;
                    break;
                case ')':
                    targets -= targets > 0 ? 1 : 0;
                    break;
                case '<' when line[(index + 1)..].StartsWith('?'):
                    instructions++;
                    break;
                case '<' when line[(index + 1)..].StartsWith("!--"):
                    comments++;
                    break;
                case '<' when line[(index + 1)..].StartsWith('!'):
                    declarations++;
                    break;
                case '>':
                    declarations = 0;
                    comments = line[..index].EndsWith("--") ? 0 : comments;
                    instructions = line[..index].EndsWith('?') ? 0 : instructions;
                    break;
                case '*' or '_' or '~':
                    emphasis++;
                    break;
                case ':' when line[(index + 1)..].StartsWith("//"):
                case '.' when index > 2 && line[(index - 3)..index] is "www":
                    addresses++;
                    break;
            }
        }

        if (run > 0)
        {
            backticks.Add(run);
        }
    }

    /// <summary>Counts the quote and list markers at the beginning of a line. The indent is the column of the first.</summary>
    private static int CountMarkers(ReadOnlySpan<char> line, out int indent)
    {
        var markers = 0;
        var index = 0;
        indent = 0;
        while (index < line.Length)
        {
            var character = line[index];
            if (character is ' ' or '\t')
            {
                indent += markers > 0 ? 0 : character == '\t' ? 4 : 1;
                index++;
            }
            else if (character == '>')
            {
                markers++;
                index++;
            }
            else if (character is '-' or '+' or '*' && index + 1 < line.Length && line[index + 1] is ' ' or '\t')
            {
                markers++;
                index += 2;
            }
            else if (
                char.IsAsciiDigit(character)
                && line[index..].IndexOfAnyExceptInRange('0', '9') is > 0 and <= 9 and var digits
                && line[index + digits] is '.' or ')'
            )
            {
                markers++;
                index += digits + 1;
            }
            else
            {
                break;
            }
        }

        return markers;
    }
}
