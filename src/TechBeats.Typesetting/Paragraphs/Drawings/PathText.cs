using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Paragraphs.Drawings;

/// <summary>Words along a path: each glyph stands on it with its middle, turned as the path goes there (SVG 1.1, 10.13.3).</summary>
internal static class PathText
{
    /// <summary>Words that are longer than the path are pushed together, but not more than this.</summary>
    private const double MostPress = 0.75;

    /// <summary>Bends a line of words onto its path.</summary>
    /// <param name="line">The words on a straight line from 0 0 to the right.</param>
    /// <param name="width">How long they are.</param>
    /// <param name="anchor">Which part of them stands where they begin.</param>
    /// <param name="text">What they say, in the order of reading.</param>
    /// <param name="path">The path.</param>
    /// <param name="scale">How much larger than the path's coordinates the line is set.</param>
    /// <returns>The words in the path's coordinates, times the scale; nothing when the path has no length.</returns>
    public static Frame Bend(Frame line, double width, TextAnchor anchor, string text, TextPath path, double scale)
    {
        var bent = new Frame(0, 0);
        if (PathMeasure.Create(path.Steps, scale) is not { } measure)
        {
            return bent;
        }

        var start = path.Start * (path.IsStartFraction ? measure.Length : scale);
        var press =
            anchor == TextAnchor.Start && start + width > measure.Length ? Math.Clamp((measure.Length - start) / width, MostPress, 1) : 1;
        start -= anchor switch
        {
            TextAnchor.Middle => width / 2,
            TextAnchor.End => width,
            _ => 0,
        };
        var letters = new Frame(0, 0);
        Bend(line, Point.Zero, 1, at => measure.At(start + (at * press)), letters);
        bent.Add(Point.Zero, new GroupItem(letters) { ActualText = text });
        return bent;
    }

    private static void Bend(Frame frame, Point origin, double opacity, Func<double, (Point Place, double Angle)> at, Frame letters)
    {
        foreach (var (offset, mark) in frame.Items)
        {
            var place = origin + offset;
            switch (mark)
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
