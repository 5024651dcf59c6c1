using System.Text;
using TechBeats.Archive.Reading.Repairs;
using TechBeats.Model;
using UnicodeText = TechBeats.Unicode.UnicodeText;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>
/// Normalizes the inlines of the readers for the model. Their text comes in pieces and may contain line ends, which count as spaces.
/// </summary>
internal static class InlineNormalizer
{
    /// <summary>
    /// Collapses white space as in HTML (CSS Text 3, 4.1.1). A run of spaces, tabs and line ends becomes one space. White space at the ends
    /// and beside a line break is removed, also a line end between two characters of scripts without spaces. Adjacent pieces of text are
    /// joined and empty ones removed.
    /// </summary>
    public static IReadOnlyList<Inline> Normalize(IReadOnlyList<Inline> raw)
    {
        var spacing = new Spacing();
        var inlines = Collapse(raw, spacing);
        return TrimEnds(inlines);
    }

    /// <summary>The inlines of a heading without bold around all of them. Headings are emphasized by themselves.</summary>
    public static IReadOnlyList<Inline> WithoutHeadingBold(IReadOnlyList<Inline> inlines) =>
        inlines is [Styled { Style: InlineStyle.Strong, Inlines: var inner }] ? WithoutHeadingBold(inner) : inlines;

    /// <summary>The last white space, carried across nested inlines.</summary>
    private sealed class Spacing
    {
        /// <summary>True at the beginning, after a space and after a line break, where another space is removed.</summary>
        public bool IsAfterSpace { get; set; } = true;

        /// <summary>The last character that is not white space.</summary>
        public char Last { get; set; }
    }

    private static List<Inline> Collapse(IReadOnlyList<Inline> raw, Spacing spacing)
    {
        var result = new List<Inline>(raw.Count);
        var text = new StringBuilder();
        foreach (var inline in raw)
        {
            if (inline is Text plain)
            {
                text.Append(plain.Value);
                continue;
            }

            FlushText(text, result, spacing);
            if (inline is InlineGroup group)
            {
                var children = Collapse(group.Inlines, spacing);
                if (children.Count > 0)
                {
                    result.Add(
                        inline is Styled { Style: var style } && children is [Styled { Style: var inner }] && inner == style
                            ? children[0]
                            : group with
                            {
                                Inlines = children,
                            }
                    );
                }

                continue;
            }

            if (inline is Code code && result.Count > 0 && result[^1] is Code before)
            {
                result[^1] = new Code(before.Value + code.Value);
            }
            else
            {
                result.Add(inline);
            }

            spacing.IsAfterSpace = inline is LineBreak || (inline is Anchor && spacing.IsAfterSpace);
            spacing.Last = '\0';
        }

        FlushText(text, result, spacing);
        return result;
    }

    private static void FlushText(StringBuilder text, List<Inline> result, Spacing spacing)
    {
        if (text.Length == 0)
        {
            return;
        }

        var raw = UnicodeText.Compose(ControlCharacters.Clean(text.ToString()));
        text.Clear();
        var collapsed = new StringBuilder(raw.Length);
        var index = 0;
        while (index < raw.Length)
        {
            var character = raw[index];
            if (character is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                collapsed.Append(character);
                spacing.Last = character;
                spacing.IsAfterSpace = false;
                index++;
                continue;
            }

            var start = index;
            while (index < raw.Length && raw[index] is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                index++;
            }

            var isLineEnd = raw.AsSpan(start, index - start).Contains('\n');
            var vanishes = isLineEnd && index < raw.Length && NeedsNoSpace(spacing.Last) && NeedsNoSpace(raw[index]);
            if (!spacing.IsAfterSpace && !vanishes)
            {
                collapsed.Append(' ');
                spacing.IsAfterSpace = true;
            }
        }

        if (collapsed.Length > 0)
        {
            result.Add(new Text(collapsed.ToString()));
        }
    }

    /// <summary>
    /// True for Han, kana, their punctuation and full-width forms. These scripts are written without spaces; Hangul is not.
    /// </summary>
    private static bool NeedsNoSpace(char character) =>
        character
            is (>= '\u2E80' and <= '\u312F')
                or (>= '\u3190' and <= '\u4DBF')
                or (>= '\u4E00' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\uFE30' and <= '\uFE4F')
                or (>= '\uFF01' and <= '\uFF60')
                or (>= '\uD840' and <= '\uD88D');

    /// <summary>Removes spaces before line breaks and at the end, and line breaks at both ends.</summary>
    private static List<Inline> TrimEnds(List<Inline> inlines)
    {
        var result = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            if (inline is LineBreak)
            {
                TrimEnd(result);
                if (result.Count == 0)
                {
                    continue;
                }
            }

            result.Add(inline);
        }

        while (true)
        {
            TrimEnd(result);
            if (result.Count == 0 || result[^1] is not LineBreak)
            {
                return result;
            }

            result.RemoveAt(result.Count - 1);
        }
    }

    private static void TrimEnd(List<Inline> inlines)
    {
        while (inlines.Count > 0)
        {
            var last = inlines[^1];
            if (last is Text text)
            {
                var trimmed = text.Value.TrimEnd(' ', '\u00A0');
                if (trimmed.Length > 0)
                {
                    inlines[^1] = trimmed.Length == text.Value.Length ? text : new Text(trimmed);
                    return;
                }
            }
            else if (last is InlineGroup group)
            {
                var children = new List<Inline>(group.Inlines);
                TrimEnd(children);
                if (children.Count > 0)
                {
                    inlines[^1] = group with { Inlines = children };
                    return;
                }
            }
            else
            {
                return;
            }

            inlines.RemoveAt(inlines.Count - 1);
        }
    }
}
