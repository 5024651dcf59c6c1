namespace TechBeats.Archive.Reading.Metadata;

/// <summary>The syntax of front matter.</summary>
internal enum FrontMatterKind
{
    None,
    Yaml,
    Toml,

    /// <summary>Lines at the top of a file, without fences, up to the first blank one (Pelican, MultiMarkdown).</summary>
    Lines,
}

/// <summary>A file divided into its front matter and its text.</summary>
/// <param name="Kind">The syntax of the front matter.</param>
/// <param name="FrontMatter">The front matter without its fences.</param>
/// <param name="FrontMatterLine">The line of the file on which it begins, from 1.</param>
/// <param name="Body">Everything behind it.</param>
/// <param name="BodyLine">The line of the file on which the body begins, from 1.</param>
internal sealed record FrontMatterSplit(FrontMatterKind Kind, string FrontMatter, int FrontMatterLine, string Body, int BodyLine)
{
    /// <summary>Divides a text. Front matter stands between two fences, the first on the first line that isn't blank.</summary>
    public static FrontMatterSplit Split(string text)
    {
        int start = 0;
        int line = 1;
        while (start < text.Length && LineAt(text, start).IsWhiteSpace())
        {
            start += LineAt(text, start).Length + 1;
            line++;
        }

        FrontMatterKind kind = start >= text.Length ? FrontMatterKind.None : KindOf(LineAt(text, start));
        if (kind == FrontMatterKind.None)
        {
            return FrontMatterLines.Split(text, start, line) ?? new FrontMatterSplit(FrontMatterKind.None, "", 0, text, 1);
        }

        int contentStart = start + LineAt(text, start).Length + 1;
        int at = contentStart;
        int end = line + 1;
        while (at < text.Length)
        {
            ReadOnlySpan<char> current = LineAt(text, at);
            int next = at + current.Length + 1;
            if (IsEnd(current, kind))
            {
                string frontMatter = text[contentStart..at];
                return kind == FrontMatterKind.Yaml && !LooksLikeFrontMatter(frontMatter)
                    ? new FrontMatterSplit(FrontMatterKind.None, "", 0, text, 1)
                    : new FrontMatterSplit(kind, frontMatter, line + 1, next < text.Length ? text[next..] : "", end + 1);
            }

            at = next;
            end++;
        }

        return new FrontMatterSplit(FrontMatterKind.None, "", 0, text, 1);
    }

    /// <summary>Two thematic breaks in a text are no front matter: a line between them must look like a key.</summary>
    private static bool LooksLikeFrontMatter(string frontMatter)
    {
        foreach (ReadOnlySpan<char> line in frontMatter.AsSpan().EnumerateLines())
        {
            int colon = line.IndexOf(':');
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
        ReadOnlySpan<char> rest = text.AsSpan(start);
        int end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }
}
