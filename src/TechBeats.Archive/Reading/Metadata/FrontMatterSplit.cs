namespace TechBeats.Archive.Reading.Metadata;

/// <summary>A file split into front matter and body.</summary>
/// <param name="Kind">The syntax of the front matter.</param>
/// <param name="FrontMatter">The front matter without its delimiters.</param>
/// <param name="FrontMatterLine">The line of the file on which it begins, from 1.</param>
/// <param name="Body">The text after the front matter.</param>
/// <param name="BodyLine">The line of the file on which the body begins, from 1.</param>
internal sealed record FrontMatterSplit(FrontMatterKind Kind, string FrontMatter, int FrontMatterLine, string Body, int BodyLine)
{
    /// <summary>
    /// Splits a text. Front matter is enclosed by two delimiter lines, the first of which is the first line that is not blank.
    /// </summary>
    public static FrontMatterSplit Split(string text)
    {
        var start = 0;
        var line = 1;
        while (start < text.Length && LineAt(text, start).IsWhiteSpace())
        {
            start += LineAt(text, start).Length + 1;
            line++;
        }

        var kind = start >= text.Length ? FrontMatterKind.None : KindOf(LineAt(text, start));
        if (kind == FrontMatterKind.None)
        {
            return FrontMatterLines.Split(text, start, line) ?? new FrontMatterSplit(FrontMatterKind.None, "", 0, text, 1);
        }

        var contentStart = start + LineAt(text, start).Length + 1;
        var at = contentStart;
        var end = line + 1;
        while (at < text.Length)
        {
            var current = LineAt(text, at);
            var next = at + current.Length + 1;
            if (IsEnd(current, kind))
            {
                var frontMatter = text[contentStart..at];
                return kind == FrontMatterKind.Yaml && !LooksLikeFrontMatter(frontMatter)
                    ? new FrontMatterSplit(FrontMatterKind.None, "", 0, text, 1)
                    : new FrontMatterSplit(kind, frontMatter, line + 1, next < text.Length ? text[next..] : "", end + 1);
            }

            at = next;
            end++;
        }

        return new FrontMatterSplit(FrontMatterKind.None, "", 0, text, 1);
    }

    /// <summary>False for a text between two thematic breaks, which is not front matter: a line must look like a key.</summary>
    private static bool LooksLikeFrontMatter(string frontMatter)
    {
        foreach (var line in frontMatter.AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (colon > 0 && line[..colon].Trim().IndexOfAny(" \t") < 0)
            {
                return true;
            }
        }

        return string.IsNullOrWhiteSpace(frontMatter);
    }

    private static FrontMatterKind KindOf(ReadOnlySpan<char> line) =>
        line.TrimEnd() is "---" ? FrontMatterKind.Yaml : line.TrimEnd() is "+++" ? FrontMatterKind.Toml : FrontMatterKind.None;

    private static bool IsEnd(ReadOnlySpan<char> line, FrontMatterKind kind) =>
        kind == FrontMatterKind.Toml ? line.TrimEnd() is "+++" : line.TrimEnd() is "---" or "...";

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }
}
