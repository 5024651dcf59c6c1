using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>What stands for characters that no face has: a box for each, with its code point in hexadecimal digits on two rows.</summary>
internal sealed class MissingClusters(Shaper shaper)
{
    // In ems of the text around: the digits stay legible at 9 points, and the box ends with the capitals.
    private const double DigitSize = 0.42;
    private const double Column = 0.23;
    private const double Height = 0.78;
    private const double Drop = 0.12;
    private const double Inset = 0.07;
    private const double Side = 0.05;

    private readonly ConcurrentDictionary<(string Cluster, double Size, Color Color), Frame> drawn = new();

    public static double WidthOf(ReadOnlySpan<char> cluster, TextStyle style)
    {
        var width = 0.0;
        foreach (var rune in cluster.EnumerateRunes())
        {
            width += BoxWidth(rune) + 2 * Side;
        }

        return width * style.Size;
    }

    /// <summary>The boxes, drawn from the pen's place. The same frame may stand in many places: it is not to be added to.</summary>
    public Frame Draw(string cluster, TextStyle style) =>
        drawn.GetOrAdd((cluster, style.Size, style.Color), static (key, of) => of.This.DrawAnew(key.Cluster, of.Style), (This: this, Style: style));

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
            frame.Add(x, top, new PathMark(Outline.OfRectangle(0, 0, width, Height * size), null, style.Color, 0.04 * size));
            var code = rune.Value.ToString(rune.Value > 0xFFFF ? "X6" : "X4", CultureInfo.InvariantCulture);
            var half = code.Length / 2;
            DrawDigits(frame, x + width / 2, top + 0.36 * size, code[..half], digits);
            DrawDigits(frame, x + width / 2, top + 0.70 * size, code[half..], digits);
            x += width + 2 * Side * size;
        }

        return frame;
    }

    private void DrawDigits(Frame frame, double centre, double baseline, string code, TextStyle style)
    {
        foreach (var run in shaper.Shape(code, [new StyledRange(0, code.Length, style)], 0).Runs)
        {
            if (run.Face is not null)
            {
                var glyphs = run.Glyphs.Select(g => new PlacedGlyph(g.Id, g.Advance, g.XOffset, g.YOffset, g.Cluster, 1)).ToArray();
                var mark = new TextMark(run.Face, run.Style.Size, style.Color, code, glyphs);
                frame.Add(centre - mark.Width / 2, baseline, mark);
            }
        }
    }

    private static double BoxWidth(Rune rune) => (rune.Value > 0xFFFF ? 3 : 2) * Column + 2 * Inset;
}
