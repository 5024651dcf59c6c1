namespace TechBeats.Svg.Css;

/// <summary>Text of a style sheet in which round and square brackets and quotes hold parts together.</summary>
internal static class StyleText
{
    /// <summary>Where the bracket ends within which the text is at a place; the end of the text when it doesn't.</summary>
    public static int EndOfBracket(string text, int start)
    {
        var depth = 1;
        for (var i = start; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>The parts between separators that stand outside of brackets and quotes; empty ones are left away.</summary>
    public static List<string> Split(string text, Func<char, bool> isSeparator)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        var quote = '\0';
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (depth == 0 && quote == '\0' && isSeparator(text[i])))
            {
                if (text.AsSpan(start, i - start).Trim() is { IsEmpty: false } part)
                {
                    parts.Add(part.ToString());
                }

                start = i + 1;
            }
            else if (quote != '\0')
            {
                quote = text[i] == quote ? '\0' : quote;
            }
            else
            {
                quote = text[i] is '"' or '\'' ? text[i] : quote;
                depth = Math.Max(0, depth + text[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 });
            }
        }

        return parts;
    }
}
