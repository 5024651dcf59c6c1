using TechBeats.Archive.Reading.Addresses;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Puts the figure of the front matter above the text, unless the text contains it.</summary>
internal static class OpeningFigure
{
    public static IReadOnlyList<Block> Add(FrontMatterFigure? named, IReadOnlyList<Block> blocks, ReadingContext context)
    {
        if (named is null || blocks.Count == 0 || FigureCollector.Collect(blocks).Any(figure => IsSame(figure.Address, named.Address)))
        {
            return blocks;
        }

        var figure = context.Figures.Read(new RawFigure(named.Address, named.Alt, null), named.Line);
        var caption = named.Caption ?? FigureReader.CaptionOf(figure);
        return [new FigureBlock([figure], caption is null ? null : [new Text(caption)]) { Line = named.Line }, .. blocks];
    }

    /// <summary>True for equal paths. Host and query are ignored, since sites serve figures in many sizes.</summary>
    private static bool IsSame(string one, string other)
    {
        var first = Plain(one);
        var second = Plain(other);
        return first.Equals(second, StringComparison.OrdinalIgnoreCase)
            || first.EndsWith("/" + second, StringComparison.OrdinalIgnoreCase)
            || second.EndsWith("/" + first, StringComparison.OrdinalIgnoreCase);
    }

    private static string Plain(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? address : address[..end]);
        var scheme = path.IndexOf("://", StringComparison.Ordinal);
        return (scheme < 0 ? path : path[(scheme + 3)..]).TrimStart('.', '/');
    }
}
