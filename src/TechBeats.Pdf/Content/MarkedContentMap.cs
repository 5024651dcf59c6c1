using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>What has been drawn for each element, so that the tags can be written when the book's tree is whole.</summary>
internal sealed class MarkedContentMap
{
    private readonly Dictionary<Element, MarkedContent> elements = [];
    private int drawn;

    /// <summary>What has been drawn for the element; null for nothing.</summary>
    public MarkedContent? Find(Element element) => elements.GetValueOrDefault(element);

    /// <summary>The place in the order of drawing of what comes next.</summary>
    public int NextOrder() => drawn++;

    /// <summary>Begins marked content of the element on the page and returns its identifier.</summary>
    public int Begin(Element element, WrittenPage page)
    {
        var id = page.Owners.Count;
        page.Owners.Add(element);
        if (!elements.TryGetValue(element, out var record))
        {
            elements.Add(element, record = new MarkedContent());
        }

        record.Parts.Add(new MarkedContentPart(NextOrder(), page, id));
        return id;
    }

    /// <summary>Makes the box of the element, of which something is drawn on the page, hold the area.</summary>
    public void Extend(Element element, WrittenPage page, Rectangle area)
    {
        var record = elements[element];
        if (record.Box is not { } box)
        {
            (record.Box, record.BoxPage) = (area, page);
        }
        else if (record.BoxPage == page)
        {
            var (left, top) = (Math.Min(box.X, area.X), Math.Min(box.Y, area.Y));
            record.Box = new Rectangle(left, top, Math.Max(box.Right, area.Right) - left, Math.Max(box.Bottom, area.Bottom) - top);
        }
    }
}
