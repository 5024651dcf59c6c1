using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Paragraphs.Drawings;

/// <summary>
/// Sets text along a path: the midpoint of each glyph lies on the path, and the glyph is rotated to its direction (SVG 1.1, 10.13.3).
/// </summary>
internal static class PathText
{
    /// <summary>Minimum scale of the spacing of text that is longer than the path.</summary>
    private const double MinimumScale = 0.75;

    /// <summary>Bends a line of text onto a path.</summary>
    /// <param name="line">The text on a straight line from the origin to the right.</param>
    /// <param name="width">Width of the text in points.</param>
    /// <param name="anchor">The part of the text that lies at the start point.</param>
    /// <param name="text">The text in reading order.</param>
    /// <param name="path">The path.</param>
    /// <param name="scale">Scale of the line relative to the path.</param>
    /// <returns>The text in the path's coordinates times the scale. The frame is empty if the path has no length.</returns>
    public static Frame Bend(Frame line, double width, TextAnchor anchor, string text, TextPath path, double scale)
    {
        var bent = new Frame(0, 0);
        if (PathMeasure.Create(path.Steps, scale) is not { } measure)
        {
            return bent;
        }

        var start = path.Start * (path.IsStartFraction ? measure.Length : scale);
        var isTooLong = anchor == TextAnchor.Start && start + width > measure.Length;
        var squeeze = isTooLong ? Math.Clamp((measure.Length - start) / width, MinimumScale, 1) : 1;
        start -= anchor switch
        {
            TextAnchor.Middle => width / 2,
            TextAnchor.End => width,
            _ => 0,
        };
        var letters = new Frame(0, 0);
        Bend(line, Point.Zero, 1, at => measure.At(start + (at * squeeze)), letters);
        bent.Add(Point.Zero, new GroupItem(letters) { ActualText = text });
        return bent;
    }

    private static void Bend(Frame frame, Point origin, double opacity, Func<double, (Point Place, double Angle)> at, Frame letters)
    {
        foreach (var (offset, item) in frame.Items)
        {
            var place = origin + offset;
            switch (item)
            {
                case GroupItem group:
                    Bend(group.Content, place, opacity * group.Opacity, at, letters);
                    break;
                case TextItem text:
                    var x = place.X;
                    foreach (var glyph in text.Glyphs)
                    {
                        var one = new Frame(0, 0);
                        one.Add(
                            -glyph.Advance / 2,
                            place.Y,
                            text with
                            {
                                Text = text.Text.Substring(glyph.TextStart, glyph.TextLength),
                                Glyphs = [glyph with { TextStart = 0 }],
                            }
                        );
                        var (middle, angle) = at(x + (glyph.Advance / 2));
                        var (sin, cos) = Math.SinCos(angle);
                        letters.Add(
                            Point.Zero,
                            new GroupItem(one) { Transform = new Transform(cos, sin, -sin, cos, middle.X, middle.Y), Opacity = opacity }
                        );
                        x += glyph.Advance;
                    }

                    break;
            }
        }
    }
}
