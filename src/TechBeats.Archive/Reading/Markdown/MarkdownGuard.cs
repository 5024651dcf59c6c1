using System.Text;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Stands before the Markdown parser, whose time grows with the square of some constructs and which throws at others.
/// A stretch of lines (up to a blank one) that goes beyond what people write has its punctuation escaped: it prints as it is written.
/// </summary>
internal static class MarkdownGuard
{
    /// <summary>Blocks within blocks that the parser is told to bear; what the guard lets through stays well below.</summary>
    public const int MaximumNestingDepth = 1000;

    /// <summary>Characters of a text that is read at all; a list of 131 weeks in one file has a million.</summary>
    public const int MaximumTextLength = 4_000_000;

    /// <summary>The same text, with as many lines.</summary>
    /// <param name="firstLine">The line of the original file on which it begins.</param>
    public static string Apply(string text, int firstLine, ProblemLog log)
    {
        var beyond = FindStretches(text, firstLine, log);
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

    /// <summary>The first lines, from 0, of the stretches that go beyond the limits.</summary>
    private static List<int> FindStretches(string text, int firstLine, ProblemLog log)
    {
        var beyond = new List<int>();
        var fence = new FenceTracker();
        var measure = new StretchMeasure();
        var isBeyond = false;
        var start = 0;
        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var content = text.AsSpan(range);
            if (fence.Pass(content) || content.IsWhiteSpace())
            {
                measure = new StretchMeasure();
                isBeyond = false;
                start = line + 1;
            }
            else if (!isBeyond && measure.Pass(content) is { } slug)
            {
                log.Warn(slug, firstLine + line, slug == ProblemSlugs.TooLarge
                    ? "A table here has more columns than any page; it is printed as it is written"
                    : "The markup here nests too deep or too densely; it is printed as it is written");
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
