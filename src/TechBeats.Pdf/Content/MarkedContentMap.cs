using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>The marked content of each element. The tags are written from it when the structure is complete.</summary>
internal sealed class MarkedContentMap
{
    private readonly Dictionary<Element, MarkedContent> elements = [];
    private int drawn;

    /// <summary>Returns the marked content of an element, or null if it has none.</summary>
    public MarkedContent? Find(Element element) => elements.GetValueOrDefault(element);

    /// <summary>Returns the next position in drawing order.</summary>
    public int NextOrder() => drawn++;

    /// <summary>Begins marked content of an element on a page. Returns its identifier (MCID).</summary>
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

    /// <summary>Extends the bounding box of an element with content on the page.</summary>
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
