using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses a picture between double brackets, as in Obsidian and wikis: <c>![[knot.png|A knot]]</c>. A number after the bar is a width, not
/// an alternative text. Other files stay text.
/// </summary>
internal sealed class WikiFigureParser : InlineParser
{
    public WikiFigureParser() => OpeningCharacters = ['!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (WikiBrackets.Read(slice.AsSpan(), "![[") is not (var parts, var length))
        {
            return false;
        }

        if (!IsPicture(parts[0]))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var figure = new LinkInline(WikiBrackets.ToAddress(parts[0]), "")
        {
            IsImage = true,
            IsClosed = true,
            Line = line,
            Column = column,
            Span = new SourceSpan(start, start + length - 1),
        };
        if (Array.FindLast(parts[1..], part => part.Any(char.IsLetter) && !IsSize(part)) is { } words)
        {
            figure.AppendChild(new LiteralInline(words));
        }

        processor.Inline = figure;
        slice.Start += length;
        return true;
    }

    private static bool IsPicture(string address) =>
        Path.GetExtension(address).ToUpperInvariant() is ".PNG" or ".JPG" or ".JPEG" or ".GIF" or ".SVG" or ".WEBP" or ".AVIF" or ".BMP";

    /// <summary>True for a width or a width by a height, such as <c>300x200</c>.</summary>
    private static bool IsSize(string text) => text.All(character => char.IsAsciiDigit(character) || character == 'x');
}
