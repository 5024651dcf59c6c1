namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Finds tags like HTML's tokenizer (HTML, 13.2.5), in one pass and without building a tree. It inspects a text before the real parser
/// runs.
/// </summary>
internal static class TagScanner
{
    /// <summary>
    /// Maximum number of unterminated constructs. After them every <c>&lt;</c> counts as text, since each costs a search through the rest.
    /// </summary>
    private const int MaximumUnterminated = 200;

    public static TagScan Scan(string html)
    {
        var tags = new List<HtmlTag>();
        var unterminated = new List<int>();
        var index = html.IndexOf('<', StringComparison.Ordinal);
        while (index >= 0)
        {
            var next = unterminated.Count < MaximumUnterminated ? ReadMarkup(html, index, tags) : -1;
            if (next < 0)
            {
                unterminated.Add(index);
                next = index + 1;
            }

            index = next < html.Length ? html.IndexOf('<', next) : -1;
        }

        return new TagScan(tags, unterminated);
    }

    /// <summary>Reads the construct at a <c>&lt;</c>. Returns the index after it, or -1 if it is unterminated.</summary>
    private static int ReadMarkup(string html, int start, List<HtmlTag> tags)
    {
        var first = CharacterAt(html, start + 1);
        if (first == '!' && string.CompareOrdinal(html, start, "<!--", 0, 4) == 0)
        {
            return EndOfComment(html, start);
        }

        if (first is '!' or '?')
        {
            return After(html.IndexOf('>', start));
        }

        var isEnd = first == '/';
        var nameStart = start + (isEnd ? 2 : 1);
        var initial = CharacterAt(html, nameStart);
        if (!char.IsAsciiLetter(initial))
        {
            return isEnd && initial != '\0' ? After(html.IndexOf('>', start)) : start + 1;
        }

        var nameEnd = nameStart;
        while (nameEnd < html.Length && html[nameEnd] is not (' ' or '\t' or '\n' or '\f' or '\r' or '/' or '>'))
        {
            nameEnd++;
        }

        (var end, var attributes) = SkipAttributes(html, nameEnd);
        if (end < 0)
        {
            return -1;
        }

        var name = html[nameStart..nameEnd].ToLowerInvariant();
        var tag = new HtmlTag(start, end, name, isEnd, attributes);
        if (isEnd || !HtmlNames.RawText.Contains(name))
        {
            tags.Add(tag);
            return end;
        }

        var close = html.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            return -1;
        }

        tags.Add(tag);
        return close;
    }

    private static int EndOfComment(string html, int start)
    {
        if (string.CompareOrdinal(html, start, "<!-->", 0, 5) == 0)
        {
            return start + 5;
        }

        if (string.CompareOrdinal(html, start, "<!--->", 0, 6) == 0)
        {
            return start + 6;
        }

        var end = html.IndexOf("--", start + 4, StringComparison.Ordinal);
        while (end >= 0)
        {
            if (CharacterAt(html, end + 2) == '>')
            {
                return end + 3;
            }

            if (string.CompareOrdinal(html, end, "--!>", 0, 4) == 0)
            {
                return end + 4;
            }

            end = html.IndexOf("--", end + 1, StringComparison.Ordinal);
        }

        return -1;
    }

    /// <summary>The end of a tag and its number of attributes, starting after its name. Quoted values may contain a <c>&gt;</c>.</summary>
    private static (int End, int Attributes) SkipAttributes(string html, int index)
    {
        var attributes = 0;
        while (index < html.Length)
        {
            var character = html[index];
            if (character == '>')
            {
                return (index + 1, attributes);
            }

            if (character == '=')
            {
                index++;
                while (CharacterAt(html, index) is ' ' or '\t' or '\n' or '\f' or '\r')
                {
                    index++;
                }

                var quote = CharacterAt(html, index);
                if (quote is '"' or '\'')
                {
                    var close = html.IndexOf(quote, index + 1);
                    if (close < 0)
                    {
                        return (-1, attributes);
                    }

                    index = close + 1;
                }

                continue;
            }

            if (character is ' ' or '\t' or '\n' or '\f' or '\r' or '/')
            {
                attributes++;
            }

            index++;
        }

        return (-1, attributes);
    }

    private static char CharacterAt(string html, int index) => index < html.Length ? html[index] : '\0';

    private static int After(int index) => index < 0 ? -1 : index + 1;
}
