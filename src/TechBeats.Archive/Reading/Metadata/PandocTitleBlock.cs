namespace TechBeats.Archive.Reading.Metadata;

/// <summary>
/// Reads pandoc's title block: the first lines of a file hold title, authors and date behind a <c>%</c> each. An indented line continues
/// the field above it. Authors are separated by semicolons or line ends. Source: Pandoc User's Guide, extension
/// <c>pandoc_title_block</c>.
/// </summary>
internal static class PandocTitleBlock
{
    private static readonly string[] Keys = ["title", "author", "date"];

    /// <summary>Maximum number of lines. A longer block is text.</summary>
    private const int MaximumLines = 40;

    /// <summary>Splits a text whose title block begins at an index. Returns null if no title block begins there.</summary>
    /// <param name="start">Index of the first line that is not blank.</param>
    /// <param name="line">Number of that line, from 1.</param>
    public static FrontMatterSplit? Split(string text, int start, int line)
    {
        var (at, count, fields, hasText) = (start, 0, 0, false);
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var content = text.AsSpan(at, end - at);
            if (IsField(content))
            {
                fields++;
            }
            else if (count == 0 || content.IsWhiteSpace() || content[0] is not (' ' or '\t'))
            {
                break;
            }

            hasText |= !content.TrimStart('%').IsWhiteSpace();
            at = Math.Min(text.Length, end + 1);
            count++;
        }

        return fields >= 1 && fields <= Keys.Length && hasText && count <= MaximumLines
            ? new FrontMatterSplit(FrontMatterKind.TitleBlock, text[start..at], line, text[at..], line + count)
            : null;
    }

    /// <summary>Reads the fields of a title block.</summary>
    public static FrontMatter Read(FrontMatterSplit split)
    {
        var values = new Dictionary<string, FrontMatterValue>(StringComparer.OrdinalIgnoreCase);
        var (field, line) = (-1, split.FrontMatterLine);
        foreach (var content in split.FrontMatter.Split('\n'))
        {
            field += IsField(content) ? 1 : 0;
            var text = content.TrimStart('%').Trim();
            if (text.Length > 0)
            {
                var value = values.GetValueOrDefault(Keys[field]) ?? new FrontMatterValue([], Keys[field] == "author", line);
                values[Keys[field]] = value with { Texts = Add(value, text) };
            }

            line++;
        }

        return new FrontMatter(values);
    }

    private static bool IsField(ReadOnlySpan<char> line) =>
        line.Length > 0 && line[0] == '%' && (line.Length == 1 || line[1] is ' ' or '\t');

    private static IReadOnlyList<string> Add(FrontMatterValue value, string text) =>
        value.IsList ? [.. value.Texts, .. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
        : value.Texts.Count == 0 ? [text]
        : [$"{value.Texts[0]} {text}"];
}
