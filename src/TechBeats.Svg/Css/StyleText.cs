namespace TechBeats.Svg.Css;

/// <summary>Splits text of style sheets with respect to brackets and quotes.</summary>
internal static class StyleText
{
    /// <summary>Index of the closing parenthesis for a place inside, or the text's length if it is missing.</summary>
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

    /// <summary>The non-empty parts between separators outside of brackets and quotes.</summary>
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
