using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>The marked content of one element.</summary>
internal sealed class MarkedContent
{
    public List<MarkedContentPart> Parts { get; } = [];

    /// <summary>Bounding box of a figure on its first page; y grows downward. Null for other elements.</summary>
    public Rectangle? Box { get; set; }

    /// <summary>The page of <see cref="Box"/>.</summary>
    public WrittenPage? BoxPage { get; set; }
}
