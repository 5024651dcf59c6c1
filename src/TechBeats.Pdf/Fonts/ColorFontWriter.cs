using TechBeats.Pdf.Content;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Fonts;

namespace TechBeats.Pdf.Fonts;

/// <summary>Writes Type 3 fonts with color glyphs (ISO 32000-1, 9.6.5), so that emoji remain text.</summary>
internal static class ColorFontWriter
{
    /// <summary>Units per em of the glyph space, as in other PDF fonts.</summary>
    private const int UnitsPerEm = 1000;

    /// <summary>Writes the font for one block of the face's glyphs.</summary>
    public static void Write(PdfFile file, FaceInUse used, FontResource font, ExtGStateTable states)
    {
        var face = used.Face;
        var resources = new PageResources();
        var glyphs = new SortedDictionary<int, Type3Glyph>();
        var unicode = new List<GlyphInUse>();
        foreach (var (id, glyph) in used.GlyphsOf(font))
        {
            glyphs.Add(glyph.Code, new Type3Glyph($"g{id}", glyph.Width, CreateProcedure(face, id, glyph.Width, states, resources)));
            unicode.Add(glyph);
        }

        AddSizeReference(glyphs);
        var (first, last) = (glyphs.Keys.First(), glyphs.Keys.Last());
        var name = new PdfName(face.PostScriptName);
        file.Write(
            font.Number,
            new PdfDictionary([
                ("Type", new PdfName("Font")),
                ("Subtype", new PdfName("Type3")),
                ("Name", name),
                ("FontBBox", BoundingBox(face)),
                ("FontMatrix", new PdfArray([1.0 / UnitsPerEm, 0, 0, 1.0 / UnitsPerEm, 0, 0])),
                ("CharProcs", WriteProcedures(file, glyphs.Values)),
                (
                    "Encoding",
                    new PdfDictionary([
                        ("Type", new PdfName("Encoding")),
                        (
                            "Differences",
                            new PdfArray([.. glyphs.SelectMany(glyph => (PdfValue[])[glyph.Key, new PdfName(glyph.Value.Name)])])
                        ),
                    ])
                ),
                ("FirstChar", first),
                ("LastChar", last),
                (
                    "Widths",
                    new PdfArray([
                        .. Enumerable
                            .Range(first, last - first + 1)
                            .Select(code => (PdfValue)(glyphs.TryGetValue(code, out var glyph) ? glyph.Width : 0)),
                    ])
                ),
                (
                    "FontDescriptor",
                    new PdfDictionary([("Type", new PdfName("FontDescriptor")), ("FontName", name), ("Flags", 4), ("ItalicAngle", 0)])
                ),
                ("Resources", resources.ToDictionary()),
                ("ToUnicode", ToUnicodeMap.Write(file, unicode, isTwoBytes: false)),
            ])
        );
    }

    // Poppler estimates the size of a Type 3 font from its glyph named "m", which it takes for 0.6 of the size. With an emoji in that
    // place, text would look two lines high and copy apart from its line. So an empty glyph named "m" is added. It is never shown.
    private static void AddSizeReference(SortedDictionary<int, Type3Glyph> glyphs)
    {
        const double Width = 0.6 * UnitsPerEm;
        if (Enumerable.Range(0, 256).Where(code => !glyphs.ContainsKey(code)).Take(1).ToList() is [var free])
        {
            var procedure = new ContentStream(16);
            procedure.SetGlyphWidth(Width);
            glyphs.Add(free, new Type3Glyph("m", Width, procedure));
        }
    }

    private static PdfDictionary WriteProcedures(PdfFile file, IEnumerable<Type3Glyph> glyphs)
    {
        var procedures = new List<(string, PdfValue?)>();
        foreach (var glyph in glyphs)
        {
            var number = file.Reserve();
            file.WriteStream(number, [], file.Encode(glyph.Procedure.Span));
            procedures.Add((glyph.Name, new PdfReference(number)));
        }

        return new PdfDictionary(procedures);
    }

    private static PdfArray BoundingBox(Face face)
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

    // Creates the content stream of a glyph. The initial color is the text color.
    private static ContentStream CreateProcedure(Face face, ushort glyph, double width, ExtGStateTable states, PageResources resources)
    {
        var content = new ContentStream(1024, inheritsState: true);
        content.SetGlyphWidth(width);
        var scale = (double)UnitsPerEm / face.Metrics.UnitsPerEm;
        var layers = face.LayersOf(glyph);
        var hasTextColor = layers.Any(layer => layer.Color is null);
        foreach (var layer in layers)
        {
            var isolatesState = layer.Opacity < 1 || (hasTextColor && layer.Color is not null);
            if (isolatesState)
            {
                content.Save();
            }

            if (layer.Opacity < 1)
            {
                var (name, number) = states.Use(layer.Opacity);
                resources.AddState(name, number);
                content.SetParameters(name);
            }

            if (layer.Color is { } color)
            {
                content.SetFillColor(color.Red, color.Green, color.Blue);
            }

            Append(content, face.OutlineOf(layer.Glyph), scale);
            content.Fill();
            if (isolatesState)
            {
                content.Restore();
            }
        }

        return content;
    }

    private static void Append(ContentStream content, GlyphOutline outline, double scale)
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
                    throw new ArgumentException($"The step {step.Kind} can't be drawn.", nameof(outline));
            }
        }

        // A tenth of a unit is a thousandth of a point for an emoji of 10 points.
        double Scaled(double value) => Math.Round(value * scale, 1);
    }

    /// <summary>A glyph of a Type 3 font: its name, its width in thousandths of an em, and its content stream.</summary>
    private sealed record Type3Glyph(string Name, double Width, ContentStream Procedure);
}
