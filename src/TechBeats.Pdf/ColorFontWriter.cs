using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Fonts;

namespace TechBeats.Pdf;

/// <summary>Type 3 fonts whose glyphs paint layers of colour (ISO 32000-1, 9.6.5): emoji that stay text.</summary>
internal static class ColorFontWriter
{
    /// <summary>Glyphs are drawn on a square of a thousand units, as all of PDF's other fonts are.</summary>
    private const int UnitsPerEm = 1000;

    /// <summary>Writes the font of one block of the face's glyphs.</summary>
    public static void Write(PdfFile file, FaceInUse used, FontResource font, OpacityTable opacities)
    {
        var face = used.Face;
        var glyphs = used.GlyphsOf(font).ToList();
        var codes = glyphs.ConvertAll(glyph => glyph.Glyph);
        var resources = new PageResources();
        var procedures = new List<(string, PdfValue?)>();
        var differences = new List<PdfValue>();
        foreach (var (id, glyph) in glyphs)
        {
            var number = file.Reserve();
            file.WriteStream(number, [], file.Encode(Procedure(face, id, glyph.Width, opacities, resources).Span));
            procedures.Add((NameOf(id), new PdfReference(number)));
            differences.Add(glyph.Code);
            differences.Add(new PdfName(NameOf(id)));
        }

        var (first, last) = (codes[0].Code, codes[^1].Code);
        var widths = new PdfValue[last - first + 1];
        Array.Fill(widths, 0);
        foreach (var glyph in codes)
        {
            widths[glyph.Code - first] = glyph.Width;
        }

        var name = new PdfName(face.PostScriptName);
        file.Write(font.Number, new PdfDictionary([
            ("Type", new PdfName("Font")),
            ("Subtype", new PdfName("Type3")),
            ("Name", name),
            ("FontBBox", BoxOf(face)),
            ("FontMatrix", new PdfArray([1.0 / UnitsPerEm, 0, 0, 1.0 / UnitsPerEm, 0, 0])),
            ("CharProcs", new PdfDictionary(procedures)),
            ("Encoding", new PdfDictionary([("Type", new PdfName("Encoding")), ("Differences", new PdfArray(differences))])),
            ("FirstChar", first),
            ("LastChar", last),
            ("Widths", new PdfArray(widths)),
            ("FontDescriptor", new PdfDictionary([("Type", new PdfName("FontDescriptor")), ("FontName", name), ("Flags", 4), ("ItalicAngle", 0)])),
            ("Resources", resources.ToDictionary()),
            ("ToUnicode", ToUnicodeMap.Write(file, codes, isTwoBytes: false)),
        ]));
    }

    private static string NameOf(ushort glyph) => $"g{glyph}";

    private static PdfArray BoxOf(Face face)
    {
        var metrics = face.Metrics;
        var scale = (double)UnitsPerEm / metrics.UnitsPerEm;
        return new PdfArray([
            (int)Math.Floor(metrics.XMin * scale),
            (int)Math.Floor(metrics.YMin * scale),
            (int)Math.Ceiling(metrics.XMax * scale),
            (int)Math.Ceiling(metrics.YMax * scale),
        ]);
    }

    // The content stream of a glyph. Its colour to begin with is the text's own.
    private static ContentBuilder Procedure(Face face, ushort glyph, double width, OpacityTable opacities, PageResources resources)
    {
        var content = new ContentBuilder(1024, inheritsColor: true);
        content.SetGlyphWidth(width);
        var scale = (double)UnitsPerEm / face.Metrics.UnitsPerEm;
        var layers = face.LayersOf(glyph);
        var hasTextColor = layers.Any(layer => layer.Color is null);
        foreach (var layer in layers)
        {
            var isApart = layer.Opacity < 1 || (hasTextColor && layer.Color is not null);
            if (isApart)
            {
                content.Save();
            }

            if (layer.Opacity < 1)
            {
                var (name, number) = opacities.Of(layer.Opacity);
                resources.AddState(name, number);
                content.SetParameters(name);
            }

            if (layer.Color is { } color)
            {
                content.SetFillColor(color.Red, color.Green, color.Blue);
            }

            Append(content, face.OutlineOf(layer.Glyph), scale);
            content.Fill();
            if (isApart)
            {
                content.Restore();
            }
        }

        return content;
    }

    private static void Append(ContentBuilder content, GlyphOutline outline, double scale)
    {
        foreach (var step in outline.Steps)
        {
            switch (step.Kind)
            {
                case GlyphStepKind.Move:
                    content.MoveTo(Scaled(step.X), Scaled(step.Y));
                    break;
                case GlyphStepKind.Line:
                    content.LineTo(Scaled(step.X), Scaled(step.Y));
                    break;
                case GlyphStepKind.Curve:
                    content.CurveTo(Scaled(step.X1), Scaled(step.Y1), Scaled(step.X2), Scaled(step.Y2), Scaled(step.X), Scaled(step.Y));
                    break;
                case GlyphStepKind.Close:
                    content.ClosePath();
                    break;
                default:
                    throw new ArgumentException($"No way to draw {step.Kind}.", nameof(outline));
            }
        }

        // A tenth of a unit is a thousandth of a point in an emoji of 10 points.
        double Scaled(double value) => Math.Round(value * scale, 1);
    }
}
