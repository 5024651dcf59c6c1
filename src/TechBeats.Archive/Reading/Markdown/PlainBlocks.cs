using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Text printed as it is written, for what no parser may see.</summary>
internal static class PlainBlocks
{
    /// <summary>Characters of one paragraph; a longer one is divided.</summary>
    private const int MaximumParagraphLength = 20_000;

    /// <summary>Characters of one issue: some 400 pages.</summary>
    private const int MaximumIssueLength = 1_000_000;

    /// <summary>Paragraphs between blank lines.</summary>
    /// <param name="firstLine">The line of the original file on which the text begins.</param>
    public static IReadOnlyList<Block> Read(string text, int firstLine, ProblemLog log)
    {
        var blocks = new List<Block>();
        var line = firstLine;
        var start = 0;
        while (start < Math.Min(text.Length, MaximumIssueLength))
        {
            var longest = Math.Min(MaximumParagraphLength, text.Length - start);
            var end = text.IndexOf("\n\n", start, longest, StringComparison.Ordinal);
            end = end < 0 ? start + longest : end;
            if (end < text.Length && char.IsLowSurrogate(text[end]))
            {
                end--;
            }

            var words = InlineTidy.Tidy([new Text(text[start..end])]);
            if (words.Count > 0)
            {
                blocks.Add(new Paragraph(words) { Line = line });
            }

            line += text.AsSpan(start, end - start).Count('\n');
            while (end < text.Length && text[end] == '\n')
            {
                end++;
                line++;
            }

            start = end;
        }

        if (start < text.Length)
        {
            blocks.Add(new Paragraph([new Text("[…]")]) { Line = line });
            log.Fail(ProblemSlugs.TooLarge, line, "The issue is longer than any book of its kind; the rest of it is left out");
        }

        return blocks;
    }
}
