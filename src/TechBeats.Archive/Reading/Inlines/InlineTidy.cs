using System.Text;
using TechBeats.Archive.Reading.Repairs;
using TechBeats.Model;
using UnicodeText = TechBeats.Unicode.UnicodeText;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>
/// Raw inlines as the readers make them to inlines as the model wants them. Raw text may hold line ends, which are only spaces;
/// it comes in pieces, and white space runs across them.
/// </summary>
internal static class InlineTidy
{
    /// <summary>
    /// White space collapses as in HTML (CSS Text 3, 4.1.1): a run of spaces, tabs and line ends is one space, none at the ends or beside a line break,
    /// and none for a line end between two characters of scripts without spaces. Pieces of text are joined; what is empty goes.
    /// </summary>
    public static IReadOnlyList<Inline> Tidy(IReadOnlyList<Inline> raw)
    {
        var spacing = new Spacing();
        var inlines = Collapse(raw, spacing);
        return TrimEnds(inlines);
    }

    /// <summary>The words of a heading: bold around all of them says nothing, headings are set apart anyway.</summary>
    public static IReadOnlyList<Inline> HeadingWords(IReadOnlyList<Inline> tidy) =>
        tidy is [Styled { Style: InlineStyle.Strong, Inlines: var inner }] ? HeadingWords(inner) : tidy;

    /// <summary>What white space came last, across nested inlines.</summary>
    private sealed class Spacing
    {
        /// <summary>True at the beginning, after a space and after a line break: another space says nothing.</summary>
        public bool IsAfterSpace { get; set; } = true;

        /// <summary>The last character that is no white space.</summary>
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

    /// <summary>Han, kana and their punctuation, full-width forms: scripts that write no spaces (Hangul does).</summary>
    private static bool NeedsNoSpace(char character) =>
        character
            is (>= '\u2E80' and <= '\u312F')
                or (>= '\u3190' and <= '\u4DBF')
                or (>= '\u4E00' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\uFE30' and <= '\uFE4F')
                or (>= '\uFF01' and <= '\uFF60')
                or (>= '\uD840' and <= '\uD88D');

    /// <summary>No space before a line break or at the end; no line break at either end.</summary>
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
