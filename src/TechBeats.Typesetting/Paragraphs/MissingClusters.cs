using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Draws the replacement for characters that no face has: a box per character with its hexadecimal code point on two rows.
/// </summary>
internal sealed class MissingClusters(Shaper shaper)
{
    // In ems of the text. Digits stay legible at 9 points, and the box is as high as capitals.
    private const double DigitSize = 0.42;
    private const double Column = 0.23;
    private const double Height = 0.78;
    private const double Drop = 0.12;
    private const double Inset = 0.07;
    private const double Side = 0.05;

    private readonly ConcurrentDictionary<(string Cluster, double Size, Color Color), Frame> drawn = new();

    /// <summary>Returns the width of the boxes in points.</summary>
    public static double WidthOf(ReadOnlySpan<char> cluster, TextStyle style)
    {
        var width = 0.0;
        foreach (var rune in cluster.EnumerateRunes())
        {
            width += BoxWidth(rune) + 2 * Side;
        }

        return width * style.Size;
    }

    /// <summary>Returns the boxes, drawn from the pen position. Several places share the frame: do not add to it.</summary>
    public Frame Draw(string cluster, TextStyle style) =>
        drawn.GetOrAdd(
            (cluster, style.Size, style.Color),
            static (key, of) => of.This.DrawAnew(key.Cluster, of.Style),
            (This: this, Style: style)
        );

    private Frame DrawAnew(string cluster, TextStyle style)
    {
        var size = style.Size;
        var frame = new Frame(WidthOf(cluster, style), Height * size);
        var digits = new TextStyle { Role = FontRole.Sans, Size = DigitSize * size, Color = style.Color, HasTabularFigures = true };
        var x = Side * size;
        foreach (var rune in cluster.EnumerateRunes())
        {
            var width = BoxWidth(rune) * size;
            var top = (Drop - Height) * size;
            frame.Add(x, top, new PathItem(Outline.Rectangle(0, 0, width, Height * size), null, style.Color, 0.04 * size));
            var code = rune.Value.ToString(rune.Value > 0xFFFF ? "X6" : "X4", CultureInfo.InvariantCulture);
            var half = code.Length / 2;
            var (upper, lower) = (Digits(code[..half], digits), Digits(code[half..], digits));
            double upperBaseline = top + 0.36 * size, lowerBaseline = top + 0.70 * size;

            // The row near the baseline begins and ends the box: text extraction takes the first and last glyphs for the line.
            Draw(frame, x + width / 2, lowerBaseline, lower, 0, 1);
            Draw(frame, x + width / 2, upperBaseline, upper, 0, upper.Count);
            Draw(frame, x + width / 2, lowerBaseline, lower, 1, lower.Count);
            x += width + 2 * Side * size;
        }

        return frame;
    }

    private List<TextItem> Digits(string code, TextStyle style) =>
        [
            .. shaper
                .Shape(code, [new StyledRange(0, code.Length, style)], 0)
                .Runs.Where(run => run.Face is not null)
                .SelectMany(run =>
                    run.Glyphs.Select(glyph => new TextItem(
                        run.Face!,
                        run.Style.Size,
                        style.Color,
                        code[glyph.Cluster..(glyph.Cluster + 1)],
                        [new PlacedGlyph(glyph.Id, glyph.Advance, glyph.XOffset, glyph.YOffset, 0, 1)]
                    ))
                ),
        ];

    /// <summary>Draws a range of the digits of a centered row.</summary>
    private static void Draw(Frame frame, double center, double baseline, List<TextItem> row, int first, int end)
    {
        var x = center - row.Sum(digit => digit.Width) / 2;
        for (var i = 0; i < end; i++)
        {
            if (i >= first)
            {
                frame.Add(x, baseline, row[i]);
            }

            x += row[i].Width;
        }
    }

    private static double BoxWidth(Rune rune) => (rune.Value > 0xFFFF ? 3 : 2) * Column + 2 * Inset;
}
