namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>
/// The width of the content of cells at any scale of their text. Only running text is scaled: indents, headings, quotes and pictures have
/// sizes of their own.
/// </summary>
internal sealed class ContentWidth
{
    private readonly List<(double Indent, bool IsScaled, BlockWidth Width)> parts = [];

    /// <summary>Adds content above or below the other.</summary>
    /// <param name="width">Its width at scale 1.</param>
    /// <param name="indent">Its indent in points.</param>
    /// <param name="isScaled">True for running text.</param>
    public void Add(BlockWidth width, double indent, bool isScaled)
    {
        var index = parts.FindIndex(part => part.Indent == indent && part.IsScaled == isScaled);
        if (index < 0)
        {
            parts.Add((indent, isScaled, width));
        }
        else
        {
            parts[index] = (indent, isScaled, parts[index].Width.Or(width));
        }
    }

    /// <summary>Adds all content of another cell.</summary>
    public void Add(ContentWidth other)
    {
        foreach (var (indent, isScaled, width) in other.parts)
        {
            Add(width, indent, isScaled);
        }
    }

    /// <summary>Returns the width at a scale of running text.</summary>
    public BlockWidth At(double scale)
    {
        var widest = default(BlockWidth);
        foreach (var (indent, isScaled, width) in parts)
        {
            widest = widest.Or((isScaled ? width.Scaled(scale) : width).Indented(indent));
        }

        return widest;
    }
}
