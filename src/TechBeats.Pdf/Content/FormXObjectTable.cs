using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;
using Transform = TechBeats.Model.Transform;

namespace TechBeats.Pdf.Content;

/// <summary>The drawings that have been drawn: each is written once, as a form XObject (ISO 32000-1, 8.10), when it is first drawn.</summary>
internal sealed class FormXObjectTable(PdfFile file, WriteQueue queue, ContentTables tables)
{
    private readonly Dictionary<string, FormResource> drawings = new(StringComparer.Ordinal);
    private readonly Dictionary<(Frame Tile, Transform Map), (string Name, ObjectNumber Number, bool HasTransparency)> tiles = [];
    private int groups;
    private int masks;

    /// <summary>How many drawings were written.</summary>
    public int Count => drawings.Count;

    /// <summary>The drawing as a form of its frame's size.</summary>
    public FormResource FormOf(DrawingItem item)
    {
        if (!drawings.TryGetValue(item.Name, out var form))
        {
            form = Write(
                $"D{drawings.Count + 1}",
                item.Content,
                new Rectangle(0, 0, item.Content.Width, item.Content.Height),
                isGroup: false
            );
            drawings.Add(item.Name, form);
        }

        return form;
    }

    /// <summary>Items of a drawing that are shown through together; null when nothing is drawn.</summary>
    public FormResource? GroupOf(Frame content) =>
        InkBox.Around(content) is { } box ? Write($"G{++groups}", content, box, isGroup: true) : null;

    /// <summary>Parameters by which only what the mask shows is drawn (ISO 32000-1, 11.6.5.3); null when it shows nothing.</summary>
    public (string Name, ObjectNumber Number)? MaskOf(GroupMask mask)
    {
        if (GroupOf(mask.Content) is not { } form)
        {
            return null;
        }

        var number = file.Reserve();
        file.Write(number, new PdfDictionary([
            ("Type", new PdfName("ExtGState")),
            ("SMask", new PdfDictionary([
                ("Type", new PdfName("Mask")),
                ("S", new PdfName(mask.IsByOpacity ? "Alpha" : "Luminosity")),
                ("G", new PdfReference(form.Number)),
            ])),
        ]));
        return ($"K{++masks}", number);
    }

    /// <summary>Items side by side as a tiling pattern (8.7.3).</summary>
    /// <param name="paint">The items of a tile.</param>
    /// <param name="toStream">From the path's coordinates to those in which the content stream begins.</param>
    /// <param name="resources">Those of the stream in which it is named.</param>
    public (string Name, ObjectNumber Number) PatternOf(TiledPaint paint, Transform toStream, PageResources resources)
    {
        var map = paint.Transform.Then(toStream);
        if (!tiles.TryGetValue((paint.Tile, map), out var tile))
        {
            var content = new ContentStream(isReadable: !file.IsCompressed, inheritsState: true);
            var inner = new PageResources();
            FormContent.Draw(paint.Tile, content, inner, tables);
            tile = ($"T{tiles.Count + 1}", file.Reserve(), inner.HasTransparency);
            tiles.Add((paint.Tile, map), tile);
            var (width, height) = (paint.Tile.Width, paint.Tile.Height);
            queue.Add(() => file.Encode(content.Span), data => file.WriteStream(
                tile.Number,
                [
                    ("Type", new PdfName("Pattern")),
                    ("PatternType", 1),
                    ("PaintType", 1),
                    ("TilingType", 1),
                    ("BBox", new PdfArray([0, 0, width, height])),
                    ("XStep", width),
                    ("YStep", height),
                    ("Matrix", new PdfArray([map.A, map.B, map.C, map.D, map.E, map.F])),
                    ("Resources", inner.ToDictionary()),
                ],
                data));
        }

        resources.AddTransparency(tile.HasTransparency);
        return (tile.Name, tile.Number);
    }

    private FormResource Write(string name, Frame frame, Rectangle box, bool isGroup)
    {
        var content = new ContentStream(isReadable: !file.IsCompressed, inheritsState: true);
        var resources = new PageResources();
        FormContent.Draw(frame, content, resources, tables);
        isGroup |= resources.HasBlending; // it mixes within the drawing, not with the page
        var form = new FormResource(name, file.Reserve(), isGroup || resources.HasTransparency);
        queue.Add(() => file.Encode(content.Span), data => file.WriteStream(
            form.Number,
            [
                ("Type", new PdfName("XObject")),
                ("Subtype", new PdfName("Form")),
                ("BBox", new PdfArray([box.X, box.Y, box.Right, box.Bottom])),
                ("Group", isGroup ? IsolatedGroup() : null),
                ("Resources", resources.ToDictionary()),
            ],
            data));
        return form;
    }

    // Drawn by itself, whatever lies behind, before it is shown through (11.4.5).
    private static PdfDictionary IsolatedGroup() => new([
        ("S", new PdfName("Transparency")),
        ("CS", new PdfName("DeviceRGB")),
        ("I", true),
    ]);
}
