using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>What is kept of a page whose content is written: all that its dictionary, its links and the tags need.</summary>
internal sealed class WrittenPage(Page page, ObjectNumber number, ObjectNumber contents)
{
    public ObjectNumber Number { get; } = number;

    public PdfReference Reference { get; } = new(number);

    /// <summary>Its content stream.</summary>
    public ObjectNumber Contents { get; } = contents;

    public Size Size { get; } = page.Frame.Size;

    public Matter Matter { get; } = page.Matter;

    public IReadOnlyList<Landmark> Landmarks { get; } = page.Landmarks;

    public PageResources Resources { get; } = new();

    /// <summary>The elements that own its marked content, by marked-content identifier.</summary>
    public List<Element> Owners { get; } = [];

    /// <summary>The areas that can be clicked, in order of drawing.</summary>
    public List<LinkArea> Links { get; } = [];

    /// <summary>The rectangle in PDF's own coordinates, y upward.</summary>
    public PdfArray Upward(Rectangle area) => new([
        Math.Round(area.X, 3),
        Math.Round(Size.Height - area.Bottom, 3),
        Math.Round(area.Right, 3),
        Math.Round(Size.Height - area.Y, 3),
    ]);
}
