using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>
/// Makes a paragraph right below or above a table its caption if it begins with <c>Table:</c> or a colon, and removes the attributes behind
/// it. Source: Pandoc User's Guide, extension <c>table_captions</c>.
/// </summary>
internal static partial class TableCaptions
{
    /// <summary>Text of several sentences is no caption: authors also begin paragraphs with "Table:".</summary>
    private const string SentenceEnd = ". ";

    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        if (!blocks.Any(block => block is Table { Caption: null }))
        {
            return blocks;
        }

        var result = new List<Block>(blocks.Count);
        for (var index = 0; index < blocks.Count; index++)
        {
            if (blocks[index] is Table { Caption: null } table)
            {
                if (index + 1 < blocks.Count && CaptionIn(blocks[index + 1]) is { } below)
                {
                    result.Add(table with { Caption = below });
                    index++;
                    continue;
                }

                if (result is [.., var last] && CaptionIn(last) is { } above)
                {
                    result[^1] = table with { Caption = above };
                    continue;
                }
            }

            result.Add(blocks[index]);
        }

        return result;
    }

    private static IReadOnlyList<Inline>? CaptionIn(Block block)
    {
        if (block is not Paragraph { Inlines: [Text { Value: var first }, ..] inlines }
            || Mark().Match(first) is not { Success: true } mark)
        {
            return null;
        }

        var rest = NoteTextCleaner.WithoutFirst(inlines, mark.Length).ToList();
        if (rest is [.., Text last])
        {
            rest[^1] = new Text(Attributes().Replace(last.Value, ""));
        }

        var caption = InlineNormalizer.Normalize(rest);
        return caption.Count == 0 || PlainText.From(caption).Contains(SentenceEnd, StringComparison.Ordinal) ? null : caption;
    }

    [GeneratedRegex("""^(?:Table)?:\s+""", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex("""\s*\{#?[^{}]*\}\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();
}
