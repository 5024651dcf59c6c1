using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>A file split into front matter and body.</summary>
/// <param name="Kind">The syntax of the front matter.</param>
/// <param name="FrontMatter">The front matter without its delimiters.</param>
/// <param name="FrontMatterLine">The line of the file on which it begins, from 1.</param>
/// <param name="Body">The text after the front matter.</param>
/// <param name="BodyLine">The line of the file on which the body begins, from 1.</param>
internal sealed partial record FrontMatterSplit(FrontMatterKind Kind, string FrontMatter, int FrontMatterLine, string Body, int BodyLine)
{
    /// <summary>True if a delimiter begins the front matter and none ends it, so that a blank line does.</summary>
    public bool IsUnclosed { get; private init; }

    /// <summary>
    /// Splits a text. Front matter is enclosed by two delimiter lines, the first of which is the first line that is not blank. The first
    /// delimiter may name the syntax (<c>---toml</c>). A JSON object needs no delimiters.
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

        if (start >= text.Length)
        {
            return WithoutFrontMatter(text);
        }

        var first = LineAt(text, start);
        if (first[0] == '{')
        {
            return SplitObject(text, start, line) ?? WithoutFrontMatter(text);
        }

        if (Opening().Match(first.ToString()) is not { Success: true } opening)
        {
            return PandocTitleBlock.Split(text, start, line)
                ?? NikolaHeader.Split(text, start, line)
                ?? FrontMatterLines.Split(text, start, line)
                ?? WithoutFrontMatter(text);
        }

        var fence = opening.Groups["fence"].Value;
        var contentStart = start + first.Length + 1;
        var at = contentStart;
        var end = line + 1;
        while (at < text.Length)
        {
            var current = LineAt(text, at);
            var next = at + current.Length + 1;
            if (IsEnd(current.TrimEnd(), fence))
            {
                var frontMatter = text[contentStart..at];
                var kind = KindOf(fence, opening.Groups["name"].Value, frontMatter);
                return kind == FrontMatterKind.None
                    ? WithoutFrontMatter(text)
                    : new FrontMatterSplit(kind, frontMatter, line + 1, next < text.Length ? text[next..] : "", end + 1);
            }

            at = next;
            end++;
        }

        return FrontMatterLines.Split(text, contentStart, line + 1) is { } unclosed
            ? unclosed with { IsUnclosed = true }
            : WithoutFrontMatter(text);
    }

    private static FrontMatterSplit WithoutFrontMatter(string text) => new(FrontMatterKind.None, "", 0, text, 1);

    /// <summary>
    /// Splits a text that begins with a JSON object, or returns null. An object with an error ends at a line with its brace alone.
    /// </summary>
    private static FrontMatterSplit? SplitObject(string text, int start, int line)
    {
        var rest = text.AsSpan(start);
        if (!rest[1..].TrimStart().StartsWith('"'))
        {
            return null;
        }

        var closing = ClosingBrace().Match(text, start);
        var length = JsonReader.LengthOfObject(rest) ?? (closing.Success ? closing.Index + closing.Length - start : 0);
        var after = start + length;
        return length == 0 || !LineAt(text, after).IsWhiteSpace() || !NamesIssue().IsMatch(rest[..length])
            ? null
            : new FrontMatterSplit(
                FrontMatterKind.Json,
                text[start..after],
                line,
                after < text.Length ? text[Math.Min(text.Length, after + LineAt(text, after).Length + 1)..] : "",
                line + rest[..length].Count('\n') + 1
            );
    }

    /// <summary>
    /// The syntax between two delimiters, or none if a text stands between two thematic breaks. The content decides against the delimiter,
    /// since some authors write YAML between <c>+++</c>, or TOML between <c>---</c>.
    /// </summary>
    private static FrontMatterKind KindOf(string fence, string name, string content)
    {
        var isYaml = HasKey(content, ':');
        var isToml = HasKey(content, '=');
        if (name == "json" || (fence == ";;;" && !isToml) || content.AsSpan().TrimStart().StartsWith('{'))
        {
            return FrontMatterKind.Json;
        }

        return fence is "+++" or ";;;" || name == "toml" ? isYaml && !isToml ? FrontMatterKind.Yaml : FrontMatterKind.Toml
            : isYaml || name.Length > 0 || string.IsNullOrWhiteSpace(content) ? FrontMatterKind.Yaml
            : isToml && NamesTomlIssue().IsMatch(content) ? FrontMatterKind.Toml
            : FrontMatterKind.None;
    }

    /// <summary>Whether a line begins with one word and the sign that separates a key from its value.</summary>
    private static bool HasKey(string content, char sign)
    {
        foreach (var line in content.AsSpan().EnumerateLines())
        {
            var at = line.IndexOf(sign);
            if (at > 0 && line[..at].Trim().IndexOfAny(" \t=\"'") < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnd(ReadOnlySpan<char> line, string fence) =>
        line.SequenceEqual(fence) || (fence == "---" && line is "...");

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var rest = text.AsSpan(Math.Min(start, text.Length));
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    [GeneratedRegex("""^((?<fence>---)\s*(?<name>ya?ml|toml|json)?|(?<fence>\+\+\+)|(?<fence>;;;))\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex("""^\}[ \t]*$""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ClosingBrace();

    [GeneratedRegex(""""(title|date|slug|layout|draft)"\s*:"""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamesIssue();

    [GeneratedRegex("""^(title|date)\s*=""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex NamesTomlIssue();
}
