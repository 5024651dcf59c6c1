using System.Globalization;
using System.Text;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Transform = TechBeats.Model.Transform;

namespace TechBeats.Pdf.Content;

/// <summary>
/// The shadings in use, as patterns for fill and stroke (ISO 32000-1, 8.7.4). Stops with opacity become soft masks (11.6.5.2). Each
/// resource is written once, at its first use.
/// </summary>
internal sealed class ShadingTable(PdfFile file)
{
    private readonly Dictionary<string, (string Name, ObjectNumber Number)> known = new(StringComparer.Ordinal);

    /// <summary>Returns the pattern with the colors of a gradient.</summary>
    /// <param name="paint">The paint.</param>
    /// <param name="toStream">Maps the coordinates of the path to those at the start of the content stream.</param>
    public (string Name, ObjectNumber Number) UsePattern(ShadedPaint paint, Transform toStream)
    {
        var (map, scale) = Normalized(paint.Transform.Then(toStream));
        return Get("S", Key(paint, map, isOpacity: false), number => file.Write(number, new PdfDictionary([
            ("Type", new PdfName("Pattern")),
            ("PatternType", 2),
            ("Matrix", Matrix(map)),
            ("Shading", Shading(paint, scale, isOpacity: false)),
        ])));
    }

    /// <summary>Returns a soft mask with the opacities of a gradient, as a graphics state parameter dictionary.</summary>
    /// <param name="paint">The paint.</param>
    /// <param name="toPath">Maps the coordinates of the path to the current ones.</param>
    /// <param name="box">Bounding box of the painted path in the current coordinates.</param>
    public (string Name, ObjectNumber Number) UseMask(ShadedPaint paint, Transform toPath, Rectangle box)
    {
        var (map, scale) = Normalized(paint.Transform.Then(toPath));
        var key = string.Create(
            CultureInfo.InvariantCulture,
            $"{Key(paint, map, isOpacity: true)} in {box.X:R} {box.Y:R} {box.Width:R} {box.Height:R}"
        );
        return Get("M", key, number =>
        {
            var content = new ContentStream(64);
            content.Concatenate(map.A, map.B, map.C, map.D, map.E, map.F);
            content.PaintShading("S");
            var group = file.Reserve();
            file.WriteStream(
                group,
                [
                    ("Type", new PdfName("XObject")),
                    ("Subtype", new PdfName("Form")),
                    ("BBox", new PdfArray([box.X, box.Y, box.Right, box.Bottom])),
                    ("Group", new PdfDictionary([("S", new PdfName("Transparency")), ("CS", new PdfName("DeviceGray"))])),
                    ("Resources", new PdfDictionary([("Shading", new PdfDictionary([("S", Shading(paint, scale, isOpacity: true))]))])),
                ],
                file.Encode(content.Span));
            file.Write(number, new PdfDictionary([
                ("Type", new PdfName("ExtGState")),
                ("SMask", new PdfDictionary([
                    ("Type", new PdfName("Mask")),
                    ("S", new PdfName("Luminosity")),
                    ("G", new PdfReference(group)),
                ])),
            ]));
        });
    }

    private (string Name, ObjectNumber Number) Get(string prefix, string key, Action<ObjectNumber> write)
    {
        if (!known.TryGetValue(key, out var paint))
        {
            paint = ($"{prefix}{known.Count + 1}", file.Reserve());
            known.Add(key, paint);
            write(paint.Number);
        }

        return paint;
    }

    // A matrix has few decimals. The scale moves into the coordinates, where it loses no precision.
    private static (Transform Map, double Scale) Normalized(Transform map)
    {
        var scale = Math.Sqrt(Math.Abs((map.A * map.D) - (map.B * map.C)));
        return scale > 0 ? (map with { A = map.A / scale, B = map.B / scale, C = map.C / scale, D = map.D / scale }, scale) : (map, 1);
    }

    private static PdfArray Matrix(Transform map) => new([map.A, map.B, map.C, map.D, map.E, map.F]);

    /// <summary>An axial or radial shading (8.7.4.5.3 and 8.7.4.5.4).</summary>
    private static PdfDictionary Shading(ShadedPaint paint, double scale, bool isOpacity) => new([
        ("ShadingType", paint is LinearPaint ? 2 : 3),
        ("ColorSpace", new PdfName(isOpacity ? "DeviceGray" : "DeviceRGB")),
        ("Coords", paint switch
        {
            LinearPaint linear => new PdfArray([linear.From.X * scale, linear.From.Y * scale, linear.To.X * scale, linear.To.Y * scale]),
            RadialPaint radial => new PdfArray([
                radial.Focus.X * scale,
                radial.Focus.Y * scale,
                radial.FocusRadius * scale,
                radial.Center.X * scale,
                radial.Center.Y * scale,
                radial.Radius * scale,
            ]),
            _ => throw new ArgumentException($"No shading for {paint.GetType().Name}.", nameof(paint)),
        }),
        ("Function", Function(paint.Stops, isOpacity)),
        ("Extend", new PdfArray([true, true])),
    ]);

    /// <summary>The colors from 0 to 1: exponential functions between two stops (7.10.3), stitched together (7.10.4).</summary>
    private static PdfDictionary Function(IReadOnlyList<PaintStop> stops, bool isOpacity)
    {
        var functions = new List<PdfValue>();
        var bounds = new List<PdfValue>();
        var last = 0.0;
        for (var i = 0; i <= stops.Count; i++)
        {
            // The colors of the first and last stop extend outward. Two stops with one offset make a sharp edge.
            var (from, to) = (stops[Math.Max(0, i - 1)], stops[Math.Min(i, stops.Count - 1)]);
            var end = i == stops.Count ? 1 : Math.Round(to.Offset, 4);
            if (end <= last)
            {
                continue;
            }

            if (functions.Count > 0)
            {
                bounds.Add(last);
            }

            functions.Add(Between(from, to, isOpacity));
            last = end;
        }

        return functions is [PdfDictionary only] ? only : new PdfDictionary([
            ("FunctionType", 3),
            ("Domain", new PdfArray([0, 1])),
            ("Functions", new PdfArray(functions)),
            ("Bounds", new PdfArray(bounds)),
            ("Encode", new PdfArray([.. functions.SelectMany(_ => (PdfValue[])[0, 1])])),
        ]);
    }

    private static PdfDictionary Between(PaintStop from, PaintStop to, bool isOpacity) => new([
        ("FunctionType", 2),
        ("Domain", new PdfArray([0, 1])),
        ("C0", isOpacity ? new PdfArray([from.Opacity]) : Rgb(from.Color)),
        ("C1", isOpacity ? new PdfArray([to.Opacity]) : Rgb(to.Color)),
        ("N", 1),
    ]);

    private static PdfArray Rgb(Color color) => new([color.Red / 255.0, color.Green / 255.0, color.Blue / 255.0]);

    private static string Key(ShadedPaint paint, Transform map, bool isOpacity)
    {
        var key = new StringBuilder();
        key.Append(CultureInfo.InvariantCulture, $"{(isOpacity ? "mask" : "paint")} {map} ");
        key.Append(
            paint switch
            {
                LinearPaint linear => string.Create(CultureInfo.InvariantCulture, $"{linear.From} {linear.To}"),
                RadialPaint radial => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{radial.Focus} {radial.FocusRadius} {radial.Center} {radial.Radius}"
                ),
                _ => "",
            }
        );
        foreach (var stop in paint.Stops)
        {
            key.Append(
                CultureInfo.InvariantCulture,
                $" {stop.Offset:R} {stop.Color.Red} {stop.Color.Green} {stop.Color.Blue} {stop.Opacity:R}"
            );
        }

        return key.ToString();
    }
}
