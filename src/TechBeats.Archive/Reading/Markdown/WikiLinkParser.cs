using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses a link between double brackets, as in Obsidian and wikis: <c>[[Other note]]</c>, <c>[[Other note#Head|words]]</c>. Shortcodes,
/// tests of shells and generated marks (<c>[[_TOC_]]</c>) stay text.
/// </summary>
internal sealed class WikiLinkParser : InlineParser
{
    private static readonly SearchValues<char> NoTarget = SearchValues.Create("=\"<>{}$`");

    /// <summary>Shortcodes of WordPress that a second pair of brackets escapes.</summary>
    private static readonly HashSet<string> Shortcodes =
        new(StringComparer.OrdinalIgnoreCase) { "gallery", "embed", "caption", "playlist", "audio", "video" };

    public WikiLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (
            slice.PeekChar() != '['
            || slice.PeekCharExtra(-1) is '!' or '[' or '\\' or ']'
            || WikiBrackets.Read(slice.AsSpan(), "[[") is not (var parts, var length)
            || slice.PeekCharExtra(length) is '(' or '[' or ':' or ']'
            || !IsTarget(parts[0])
        )
        {
            return false;
        }

        var hash = parts[0].IndexOf('#', StringComparison.Ordinal);
        var page = hash < 0 ? parts[0] : parts[0][..hash];
        var head = hash < 0 ? "" : "#" + WikiBrackets.ToAddress(parts[0][(hash + 1)..].ToLowerInvariant().Replace(' ', '-'));
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var link = new LinkInline(WikiBrackets.ToAddress(page) + head, "")
        {
            IsClosed = true,
            Line = line,
            Column = column,
            Span = new SourceSpan(start, start + length - 1),
        };
        var words = parts.Length > 1 && parts[^1].Length > 0
            ? parts[^1]
            : parts[0].TrimStart('#').Replace("#", " › ", StringComparison.Ordinal);
        link.AppendChild(new LiteralInline(words));
        processor.Inline = link;
        slice.Start += length;
        return true;
    }

    private static bool IsTarget(string target) =>
        target.Length > 1
        && char.IsLetterOrDigit(target.TrimStart('#').FirstOrDefault())
        && target.Any(char.IsLetter)
        && !target.AsSpan().ContainsAny(NoTarget)
        && !Shortcodes.Contains(target);
}
