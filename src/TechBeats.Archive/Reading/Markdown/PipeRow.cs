using System.Buffers;
using System.Text;
using TechBeats.Archive.Reading.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Splits a line of a pipe table into cells. Pipes in code, formulas, link targets and after a backslash do not split. In code, <c>\|</c>
/// is a pipe (GitHub's tables).
/// </summary>
internal static class PipeRow
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("|+-=: \t");

    /// <summary>The cells of a line, each with its index in the line. Empty for a line without a pipe that splits.</summary>
    public static IReadOnlyList<(string Text, int Index)> Split(string line)
    {
        var cells = new List<(string Text, int Index)>();
        var cell = new StringBuilder();
        var start = 0;
        var pipes = 0;
        for (var index = 0; index < line.Length;)
        {
            if (line[index] == '|')
            {
                pipes++;
                if (cells.Count > 0 || !string.IsNullOrWhiteSpace(cell.ToString()) || pipes > 1)
                {
                    cells.Add((cell.ToString().Trim(), start));
                }

                cell.Clear();
                start = ++index;
                continue;
            }

            var length = LengthOfUnit(line, index);
            var unit = line.AsSpan(index, length);
            _ = unit[0] == '`' && length > 1 && unit.Contains("\\|", StringComparison.Ordinal)
                ? cell.Append(unit.ToString().Replace("\\|", "|", StringComparison.Ordinal))
                : cell.Append(unit);
            index += length;
        }

        if (!string.IsNullOrWhiteSpace(cell.ToString()))
        {
            cells.Add((cell.ToString().Trim(), start));
        }

        return pipes == 0 ? [] : cells;
    }

    /// <summary>True for a line between rows: dashes or equals signs, with colons, pipes and, in kramdown, plus signs.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) =>
        line.ContainsAny("-=") && line.Contains('|') && !line.ContainsAnyExcept(RuleSigns) && line.IndexOf("::") < 0;

    /// <summary>The length of the text at an index that no pipe splits.</summary>
    private static int LengthOfUnit(string line, int index)
    {
        var rest = line.AsSpan(index);
        switch (rest[0])
        {
            case '`':
                return LengthOfCode(rest);
            case '$' or '\\' when TexScanner.At(rest, index > 0 ? line[index - 1] : '\0') is { } tex && !EndsInNextCell(tex.Source):
                return tex.Length;
            case '\\' when rest.Length > 1:
                return 2;
            case ']' when rest.StartsWith("](") && rest.IndexOf(')') is > 0 and var close && !IsText(rest[..close]):
                return close + 1;
            case '[' when rest.StartsWith("[[") && rest.IndexOf("]]") is > 0 and var end:
                return end + 2;
            default:
                return 1;
        }
    }

    /// <summary>True for two dollars in adjacent cells, as in <c>|$5|$x|</c>.</summary>
    private static bool EndsInNextCell(string source) => source.EndsWith('|') && source.AsSpan().Count('|') == 1;

    private static bool IsText(ReadOnlySpan<char> target) => target.Contains(' ') || target.Contains('`');

    /// <summary>The length of the code span at the beginning, or of its backticks if the span is not closed.</summary>
    private static int LengthOfCode(ReadOnlySpan<char> rest)
    {
        var run = rest.IndexOfAnyExcept('`') is > 0 and var other ? other : rest.Length;
        for (var index = run; index < rest.Length;)
        {
            var next = rest[index..].IndexOf('`');
            if (next < 0)
            {
                break;
            }

            index += next;
            var length = rest[index..].IndexOfAnyExcept('`') is > 0 and var found ? found : rest.Length - index;
            index += length;
            if (length == run)
            {
                return index;
            }
        }

        return run;
    }
}
