using TechBeats.Archive.Reading.Addresses;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>The figure that an issue's header names, set above its text, unless the text shows it itself.</summary>
internal static class OpeningFigure
{
    public static IReadOnlyList<Block> Add(HeaderFigure? named, IReadOnlyList<Block> blocks, IssueScope scope)
    {
        if (named is null || blocks.Count == 0 || FigureCollector.Collect(blocks).Any(figure => IsSame(figure.Address, named.Address)))
        {
            return blocks;
        }

        Figure figure = scope.Figures.Read(new WrittenFigure(named.Address, named.Alt, null), named.Line);
        string? caption = named.Caption ?? FigureReader.CaptionOf(figure);
        return [new FigureBlock([figure], caption is null ? null : [new Text(caption)]) { Line = named.Line }, .. blocks];
    }

    /// <summary>The same path, whatever stands before it and whatever question behind: sites serve their figures in many sizes.</summary>
    private static bool IsSame(string one, string other)
    {
        string first = Plain(one);
        string second = Plain(other);
        return first.Equals(second, StringComparison.OrdinalIgnoreCase)
            || first.EndsWith("/" + second, StringComparison.OrdinalIgnoreCase)
            || second.EndsWith("/" + first, StringComparison.OrdinalIgnoreCase);
    }

    private static string Plain(string address)
    {
        int end = address.AsSpan().IndexOfAny('?', '#');
        string path = Uri.UnescapeDataString(end < 0 ? address : address[..end]);
        int scheme = path.IndexOf("://", StringComparison.Ordinal);
        return (scheme < 0 ? path : path[(scheme + 3)..]).TrimStart('.', '/');
    }
}
