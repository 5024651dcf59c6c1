using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;
using Transform = TechBeats.Model.Transform;

namespace TechBeats.Pdf.Content;

/// <summary>The drawings in use. Each is written once as a form XObject (ISO 32000-1, 8.10), at its first use.</summary>
internal sealed class FormXObjectTable(PdfFile file, WriteQueue queue, ContentTables tables)
{
    private readonly Dictionary<string, FormResource> drawings = new(StringComparer.Ordinal);
    private readonly Dictionary<(Frame Tile, Transform Map), (string Name, ObjectNumber Number, bool HasTransparency)> tiles = [];
    private int groups;
    private int masks;

    /// <summary>Number of written drawings.</summary>
    public int Count => drawings.Count;

    /// <summary>Returns the form XObject of a drawing, in the size of its frame.</summary>
    public FormResource UseDrawing(DrawingItem item)
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

    /// <summary>Writes items of a drawing as an isolated transparency group. Returns the group, or null if nothing is drawn.</summary>
    public FormResource? WriteGroup(Frame content) =>
        InkBox.Around(content) is { } box ? Write($"G{++groups}", content, box, isGroup: true) : null;

    /// <summary>
    /// Writes a soft mask as a graphics state parameter dictionary (ISO 32000-1, 11.6.5.2). Returns it, or null if the mask hides
    /// everything.
    /// </summary>
    public (string Name, ObjectNumber Number)? WriteMask(GroupMask mask)
    {
        if (WriteGroup(mask.Content) is not { } form)
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

    /// <summary>Returns a tiling pattern (8.7.3).</summary>
    /// <param name="paint">The tile.</param>
    /// <param name="toStream">Maps the coordinates of the path to those at the start of the content stream.</param>
    /// <param name="resources">The resources of the stream that uses the pattern.</param>
    public (string Name, ObjectNumber Number) UsePattern(TiledPaint paint, Transform toStream, PageResources resources)
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
        isGroup |= resources.HasBlending; // the drawing blends in itself, not with the page
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

    // An isolated group is composited without its backdrop (11.4.5).
    private static PdfDictionary IsolatedGroup() => new([
        ("S", new PdfName("Transparency")),
        ("CS", new PdfName("DeviceRGB")),
        ("I", true),
    ]);
}
