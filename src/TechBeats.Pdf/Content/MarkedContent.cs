using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>What has been drawn for one element.</summary>
internal sealed class MarkedContent
{
    public List<MarkedContentPart> Parts { get; } = [];

    /// <summary>Where a figure stands on its first page, y downward.</summary>
    public Rectangle? Box { get; set; }

    public WrittenPage? BoxPage { get; set; }
}
