using System.Text;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Protects the Markdown parser, whose time grows with the square of some constructs and which throws at others. A group of lines (up to a
/// blank one) beyond the limits has its punctuation escaped, so that it is printed as written.
/// </summary>
internal static class MarkdownGuard
{
    /// <summary>Maximum nesting of blocks for the parser. The guard's own limits are much lower.</summary>
    public const int MaximumNestingDepth = 1000;

    /// <summary>Maximum length of a text, in characters. A file with 131 weekly lists has a million.</summary>
    public const int MaximumTextLength = 4_000_000;

    /// <summary>Escapes the groups of lines beyond the limits. The number of lines does not change.</summary>
    /// <param name="firstLine">First line of the text in the original file.</param>
    public static string Apply(string text, int firstLine, ProblemLog log)
    {
        var beyond = FindComplexGroups(text, firstLine, log);
        if (beyond.Count == 0)
        {
            return text;
        }

        var lines = text.Split('\n');
        foreach (var first in beyond)
        {
            for (var index = first; index < lines.Length && !string.IsNullOrWhiteSpace(lines[index]); index++)
            {
                lines[index] = Escape(lines[index]);
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>The first lines, from 0, of the groups beyond the limits.</summary>
    private static List<int> FindComplexGroups(string text, int firstLine, ProblemLog log)
    {
        var beyond = new List<int>();
        var fence = new FenceTracker();
        var measure = new MarkupCost();
        var isBeyond = false;
        var start = 0;
        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var content = text.AsSpan(range);
            if (fence.Advance(content) || content.IsWhiteSpace())
            {
                measure = new MarkupCost();
                isBeyond = false;
                start = line + 1;
            }
            else if (!isBeyond && measure.Add(content) is { } slug)
            {
                log.Warn(slug, firstLine + line, slug == ProblemSlugs.TooLarge
                    ? "A table has too many columns for a page; the table is printed as written"
                    : "The markup is nested too deep or too dense; the text is printed as written");
                beyond.Add(start);
                isBeyond = true;
            }

            line++;
        }

        return beyond;
    }

    private static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length * 2);
        foreach (var character in line.AsSpan().TrimStart())
        {
            if (char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character)))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
