using TechBeats.Typesetting.Paragraphs;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>The size of the content of a cell. Its text is shaped once and its height is then known for every width.</summary>
internal sealed class ContentSize
{
    /// <summary>Number of pieces of text that are placed in the time of a lookup.</summary>
    private const int PiecesPerCost = 16;

    private readonly List<(double Indent, bool IsScaled, double Leading, TextPiece[] Pieces)> texts = [];
    private readonly List<(double Width, double Height)> pictures = [];

    public ContentWidth Width { get; } = new();

    /// <summary>Work of one computation of the height: the number of lookups that take as long.</summary>
    public int Cost => texts.Sum(text => text.Pieces.Length) / PiecesPerCost;

    /// <summary>Adds text.</summary>
    /// <param name="text">The shaped text.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="leading">Its leading in points.</param>
    /// <param name="limits">Widths that decide which words are divided.</param>
    public void Add(PreparedParagraph text, ContentPlace place, double leading, DivisionLimits limits)
    {
        var minimum = text.MinimumWidth;
        var divided = minimum <= limits.Narrowest ? minimum : text.DividedWidth(limits.Narrowest, limits.Widest);
        Width.Add(new BlockWidth(divided, minimum, text.NaturalWidth), place.Indent, place.IsScaled);
        if (place.NeedsHeight)
        {
            texts.Add((place.Indent, place.IsScaled, leading, text.Pieces()));
        }
    }

    /// <summary>Adds lines of code.</summary>
    public void AddLines(IEnumerable<double> widths, BlockWidth width, double leading, ContentPlace place)
    {
        Width.Add(width, place.Indent, isScaled: false);
        if (place.NeedsHeight)
        {
            texts.Add((place.Indent, false, leading, [.. widths.Select(line => new TextPiece(line, 0, IsForced: true))]));
        }
    }

    /// <summary>Adds a number, which is never higher than the line of its row.</summary>
    public void AddNumber(double width) => Width.Add(new BlockWidth(width, width), 0, isScaled: true);

    /// <summary>Adds a picture, which is scaled down to its column.</summary>
    public void AddPicture(BlockWidth width, double height, ContentPlace place)
    {
        Width.Add(width, place.Indent, isScaled: false);
        if (place.NeedsHeight && width.Natural > 0)
        {
            pictures.Add((width.Natural, height));
        }
    }

    /// <summary>Returns the height in points, without space between blocks.</summary>
    /// <param name="width">Width of the column in points.</param>
    /// <param name="scale">Scale of running text.</param>
    public double Height(double width, double scale)
    {
        var height = 0.0;
        foreach (var (indent, isScaled, leading, pieces) in texts)
        {
            var by = isScaled ? scale : 1;
            height += TextPiece.LinesOf(pieces, Math.Max(1, width - indent) / by) * leading * by;
        }

        foreach (var (natural, naturalHeight) in pictures)
        {
            height += naturalHeight * Math.Min(1, width / natural);
        }

        return height;
    }
}
