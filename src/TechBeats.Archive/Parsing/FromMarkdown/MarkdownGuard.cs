using System.Text;
using TechBeats.Archive.Parsing.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Parsing.FromMarkdown;

/// <summary>
/// Stands before the Markdown parser, whose time grows with the square of some nestings and which throws at others.
/// A stretch of lines (up to a blank one) that goes beyond what people write has its punctuation escaped: it prints as it is written.
/// </summary>
internal static class MarkdownGuard
{
    /// <summary>Blocks within blocks that the parser is told to bear; what the guard lets through stays well below.</summary>
    public const int DeepestNesting = 1000;

    /// <summary>Characters of a text that is read at all; a yearly list of 131 weeks has a million.</summary>
    public const int LongestText = 4_000_000;

    /// <summary>Quotes and lists opened on one line.</summary>
    private const int MostMarkersOnLine = 40;

    /// <summary>Columns by which a list item may be indented.</summary>
    private const int DeepestIndent = 160;

    /// <summary>Brackets left open in one stretch.</summary>
    private const int MostOpenBrackets = 200;

    /// <summary>Emphasis marks in one stretch; a long paragraph full of bold has a few hundred.</summary>
    private const int MostEmphasisMarks = 6000;

    /// <summary>Cells of one table row.</summary>
    private const int MostCells = 200;

    /// <summary>The same text, with as many lines.</summary>
    /// <param name="firstLine">The line of the original file on which it begins.</param>
    public static string Apply(string text, int firstLine, ProblemLog log)
    {
        string[]? lines = null;
        int start = 0;
        int line = firstLine;
        int stretchLine = firstLine;
        var measure = new Measure();
        var fence = new FenceTracker();
        var stretches = new List<(int First, int Last)>();
        foreach (ReadOnlySpan<char> content in text.AsSpan().EnumerateLines())
        {
            bool isCode = fence.Pass(content);
            if (isCode || content.IsWhiteSpace())
            {
                measure = new Measure();
                stretchLine = line + 1;
            }
            else if (!measure.IsBeyond && measure.Pass(content) is { } reason)
            {
                log.Warn(
                    reason == ProblemSlugs.TooLarge ? ProblemSlugs.TooLarge : ProblemSlugs.TooDeep,
                    line,
                    reason == ProblemSlugs.TooLarge ? "A table here has more columns than any page; it is printed as it is written" : "The markup here nests too deep; it is printed as it is written");
                stretches.Add((stretchLine - firstLine, int.MaxValue));
            }

            line++;
            start += content.Length + 1;
        }

        if (stretches.Count == 0)
        {
            return text;
        }

        lines = text.Split('\n');
        foreach ((int first, int _) in stretches)
        {
            for (int index = first; index < lines.Length && !string.IsNullOrWhiteSpace(lines[index]); index++)
            {
                lines[index] = Escape(lines[index]);
            }
        }

        return string.Join('\n', lines);
    }

    private static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length * 2);
        foreach (char character in line.AsSpan().TrimStart())
        {
            if (char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character)))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>What one stretch of lines asks of the parser.</summary>
    private sealed class Measure
    {
        private int brackets;
        private int emphasis;

        public bool IsBeyond { get; private set; }

        /// <summary>The slug of the problem at the line that goes beyond; null before.</summary>
        public string? Pass(ReadOnlySpan<char> line)
        {
            int markers = CountMarkers(line, out int indent);
            int cells = line.Count('|');
            emphasis += line.Count('*') + line.Count('_') + line.Count('~');
            foreach (char character in line)
            {
                brackets = character == '[' ? brackets + 1 : character == ']' && brackets > 0 ? brackets - 1 : brackets;
            }

            string? reason = cells > MostCells ? ProblemSlugs.TooLarge
                : markers > MostMarkersOnLine || (markers > 0 && indent > DeepestIndent) || brackets > MostOpenBrackets || emphasis > MostEmphasisMarks ? ProblemSlugs.TooDeep
                : null;
            IsBeyond = reason is not null;
            return reason;
        }

        /// <summary>Quote and list markers at the beginning of a line, and the column of the first.</summary>
        private static int CountMarkers(ReadOnlySpan<char> line, out int indent)
        {
            int markers = 0;
            int index = 0;
            indent = 0;
            while (index < line.Length)
            {
                char character = line[index];
                if (character is ' ' or '\t')
                {
                    indent += markers == 0 ? (character == '\t' ? 4 : 1) : 0;
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
                else if (char.IsAsciiDigit(character))
                {
                    int digits = line[index..].IndexOfAnyExceptInRange('0', '9');
                    if (digits is < 0 or > 9 || line[index + digits] is not ('.' or ')'))
                    {
                        break;
                    }

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
}
