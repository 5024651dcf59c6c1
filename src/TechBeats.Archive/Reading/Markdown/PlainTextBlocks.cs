using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Reads text without markup, for texts that no parser can process.</summary>
internal static class PlainTextBlocks
{
    /// <summary>Maximum length of a paragraph, in characters. Longer ones are divided.</summary>
    private const int MaximumParagraphLength = 20_000;

    /// <summary>Maximum length of an issue, in characters: about 400 pages.</summary>
    private const int MaximumIssueLength = 1_000_000;

    /// <summary>Reads the paragraphs between blank lines.</summary>
    /// <param name="firstLine">First line of the text in the original file.</param>
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

            var words = InlineNormalizer.Normalize([new Text(text[start..end])]);
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
            log.Fail(ProblemSlugs.TooLarge, line, "The issue is too long; the rest of the issue is missing from the book");
        }

        return blocks;
    }
}
