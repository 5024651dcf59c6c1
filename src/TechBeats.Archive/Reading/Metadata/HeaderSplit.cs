namespace TechBeats.Archive.Reading.Metadata;

/// <summary>How a header is written.</summary>
internal enum HeaderKind
{
    None,
    Yaml,
    Toml,

    /// <summary>Lines at the top of a file, without fences, up to the first blank one (Pelican, MultiMarkdown).</summary>
    Lines,
}

/// <summary>A file divided into its header and its text.</summary>
/// <param name="Kind">How the header is written.</param>
/// <param name="Header">The header without its fences.</param>
/// <param name="HeaderLine">The line of the file on which it begins, from 1.</param>
/// <param name="Body">Everything behind it.</param>
/// <param name="BodyLine">The line of the file on which the body begins, from 1.</param>
internal sealed record HeaderSplit(HeaderKind Kind, string Header, int HeaderLine, string Body, int BodyLine)
{
    /// <summary>Divides a text: a header stands between two fences, the first on the first line that isn't blank.</summary>
    public static HeaderSplit Of(string text)
    {
        int start = 0;
        int line = 1;
        while (start < text.Length && LineAt(text, start).IsWhiteSpace())
        {
            start += LineAt(text, start).Length + 1;
            line++;
        }

        HeaderKind kind = start >= text.Length ? HeaderKind.None : KindOf(LineAt(text, start));
        if (kind == HeaderKind.None)
        {
            return HeaderLines.Split(text, start, line) ?? new HeaderSplit(HeaderKind.None, "", 0, text, 1);
        }

        int headerStart = start + LineAt(text, start).Length + 1;
        int at = headerStart;
        int end = line + 1;
        while (at < text.Length)
        {
            ReadOnlySpan<char> current = LineAt(text, at);
            int next = at + current.Length + 1;
            if (IsEnd(current, kind))
            {
                string header = text[headerStart..at];
                return kind == HeaderKind.Yaml && !LooksLikeHeader(header)
                    ? new HeaderSplit(HeaderKind.None, "", 0, text, 1)
                    : new HeaderSplit(kind, header, line + 1, next < text.Length ? text[next..] : "", end + 1);
            }

            at = next;
            end++;
        }

        return new HeaderSplit(HeaderKind.None, "", 0, text, 1);
    }

    /// <summary>A thematic break at the top of a file and another further down are no header: somewhere a line must look like a key.</summary>
    private static bool LooksLikeHeader(string header)
    {
        foreach (ReadOnlySpan<char> line in header.AsSpan().EnumerateLines())
        {
            int colon = line.IndexOf(':');
            if (colon > 0 && line[..colon].Trim().IndexOfAny(" \t") < 0)
            {
                return true;
            }
        }

        return string.IsNullOrWhiteSpace(header);
    }

    private static HeaderKind KindOf(ReadOnlySpan<char> line) =>
        line.TrimEnd() is "---" ? HeaderKind.Yaml : line.TrimEnd() is "+++" ? HeaderKind.Toml : HeaderKind.None;

    private static bool IsEnd(ReadOnlySpan<char> line, HeaderKind kind) =>
        kind == HeaderKind.Toml ? line.TrimEnd() is "+++" : line.TrimEnd() is "---" or "...";

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        int end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }
}
