using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>A page with a written content stream, and the data for its dictionary, links and tags.</summary>
internal sealed class WrittenPage(Page page, ObjectNumber number, ObjectNumber contents)
{
    public ObjectNumber Number { get; } = number;

    public PdfReference Reference { get; } = new(number);

    /// <summary>Object number of the content stream.</summary>
    public ObjectNumber Contents { get; } = contents;

    public Size Size { get; } = page.Frame.Size;

    public Matter Matter { get; } = page.Matter;

    public IReadOnlyList<Landmark> Landmarks { get; } = page.Landmarks;

    public PageResources Resources { get; } = new();

    /// <summary>The owners of the marked content, by marked-content identifier (MCID).</summary>
    public List<Element> Owners { get; } = [];

    /// <summary>The clickable areas in drawing order.</summary>
    public List<LinkArea> Links { get; } = [];

    /// <summary>Converts a rectangle to PDF coordinates, where y grows upward.</summary>
    public PdfArray Upward(Rectangle area) => new([
        Math.Round(area.X, 3),
        Math.Round(Size.Height - area.Bottom, 3),
        Math.Round(area.Right, 3),
        Math.Round(Size.Height - area.Y, 3),
    ]);
}
