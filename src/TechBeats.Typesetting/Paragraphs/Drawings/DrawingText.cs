using System.Text;
using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs.Drawings;

/// <summary>Typesets the text of a drawing like all text of the book: with bidi, emoji and fallback fonts.</summary>
internal sealed class DrawingText(ParagraphSetter paragraphs)
{
    /// <summary>Maximum horizontal scale of text that is stretched to the length given in the drawing.</summary>
    private const double MaximumScale = 1.12;

    /// <summary>Minimum horizontal scale of text that is condensed to that length.</summary>
    private const double MinimumScale = 0.75;

    // Scales that match our faces to the usual fonts of diagrams at the same size. The x-heights of Source Sans and Helvetica are 0.486
    // and 0.523, of Source Serif and Times 0.475 and 0.448; widths differ likewise. Source Code Pro is as wide as Courier.
    private const double SansScale = 1.02;
    private const double SerifScale = 0.94;

    /// <summary>Text up to this factor wider than its box overhangs instead of wrapping: the original font was slightly narrower.</summary>
    private const double Overhang = 1.08;

    private const double DefaultLeading = 1.2;

    private readonly List<string> missing = [];

    /// <summary>The distinct clusters that no face has.</summary>
    public IReadOnlyList<string> MissingClusters => missing;

    public void Draw(TextShape shape, Transform map, Frame frame)
    {
        foreach (var chunk in shape.Chunks)
        {
            Draw(chunk, map, frame);
        }
    }

    /// <summary>Draws lines of text in a box.</summary>
    public void Draw(TextBoxShape box, Transform map, Frame frame)
    {
        var scale = DrawingSetter.ScaleOf(map);
        if (!(scale > 0))
        {
            return;
        }

        var width = box.Width * scale;
        var lines = new List<(Line Line, double X, double Opacity)>();
        foreach (var written in box.Lines)
        {
            lines.AddRange(LinesOf(written, box, width, scale));
        }

        var height = lines.Sum(line => line.Line.Frame.Height);
        var content = new Frame(width, height);
        var y = box.Vertical switch
        {
            TextAnchor.Middle => ((box.Height * scale) - height) / 2,
            TextAnchor.End => (box.Height * scale) - height,
            _ => 0,
        };
        foreach (var (line, x, opacity) in lines)
        {
            Add(content, x, y, line.Frame, opacity);
            y += line.Frame.Height;
        }

        Place(content, box.X, box.Y, map, scale, frame);
    }

    private void Draw(TextChunk chunk, Transform map, Frame frame)
    {
        var scale = DrawingSetter.ScaleOf(map);
        if (!(scale > 0))
        {
            return;
        }

        var parts = PartsOf(chunk, scale);
        var width = parts.Sum(part => part.Room + part.Width);
        var stretch = chunk.Length is { } length && width > 0 ? Math.Clamp(length * scale / width, MinimumScale, MaximumScale) : 1;
        var content = new Frame(width, 0);
        var x = (chunk.Anchor, chunk.Direction) switch
        {
            _ when chunk.Path is not null => 0,
            (TextAnchor.Middle, _) => -width / 2,
            (TextAnchor.Start, Direction.LeftToRight) or (TextAnchor.End, Direction.RightToLeft) => 0,
            _ => -width,
        };
        foreach (var part in parts)
        {
            x += part.Room;
            foreach (var line in part.Lines)
            {
                Add(content, x, -line.Baseline, line.Frame, part.Opacity);
            }

            x += part.Width;
        }

        if (chunk.Path is { } path)
        {
            var bent = PathText.Bend(content, width, chunk.Anchor, string.Concat(chunk.Runs.Select(run => run.Text)), path, scale);
            Place(bent, 0, 0, map, scale, frame);
            return;
        }

        var turned = TurnedAround(chunk, map);
        if (stretch != 1)
        {
            // The origin of the stretch is the anchor point.
            var stretched = new Frame(width * stretch, 0);
            stretched.Add(0, 0, new GroupItem(content) { Transform = new Transform(stretch, 0, 0, 1, 0, 0) });
            content = stretched;
        }

        Place(content, chunk.X, chunk.Y, turned, scale, frame);
    }

    /// <summary>Places scaled content at a point of the drawing, transformed by the map.</summary>
    private static void Place(Frame content, double x, double y, Transform map, double scale, Frame frame)
    {
        if (content.Items.Count == 0)
        {
            return;
        }

        var at = map.Map(new Point(x, y));
        if (!double.IsFinite(at.X) || !double.IsFinite(at.Y) || Math.Abs(at.X) > 1e6 || Math.Abs(at.Y) > 1e6)
        {
            return;
        }

        if (DrawingSetter.IsUpright(map))
        {
            frame.Add(at.X, at.Y, content);
        }
        else
        {
            frame.Add(Point.Zero, new GroupItem(content) { Transform = DrawingSetter.Shrunk(map, scale) with { E = at.X, F = at.Y } });
        }
    }

    private static void Add(Frame content, double x, double y, Frame line, double opacity)
    {
        if (opacity >= 1)
        {
            content.Add(x, y, line);
        }
        else
        {
            content.Add(x, y, new GroupItem(line) { Opacity = opacity });
        }
    }

    /// <summary>Splits the runs of a chunk where the drawing moves the pen or the opacity changes.</summary>
    private List<Part> PartsOf(TextChunk chunk, double scale)
    {
        var parts = new List<Part>();
        for (var i = 0; i < chunk.Runs.Count;)
        {
            var end = i + 1;
            while (end < chunk.Runs.Count && chunk.Runs[end].Dx == 0 && Opacity(chunk.Runs[end]) == Opacity(chunk.Runs[i]))
            {
                end++;
            }

            var runs = chunk.Runs.Skip(i).Take(end - i).ToList();
            var (prepared, width) = Prepare(
                runs,
                scale,
                Alignment.Start,
                chunk.Direction,
                DefaultLeading * runs.Max(run => run.Look.Size) * scale
            );
            parts.Add(new Part(chunk.Runs[i].Dx * scale, width, prepared.Break(prepared.NaturalWidth + 1), Opacity(chunk.Runs[i])));
            i = end;
        }

        if (chunk.Direction == Direction.RightToLeft)
        {
            parts.Reverse();
        }

        return parts;
    }

    private IEnumerable<(Line Line, double X, double Opacity)> LinesOf(TextBoxLine written, TextBoxShape box, double width, double scale)
    {
        var leading = written.Leading * scale;
        if (written.Runs.Count == 0)
        {
            yield return (new Line(new Frame(0, leading), 0, false, [], []), 0, 1);
            yield break;
        }

        var alignment = box.Horizontal switch
        {
            TextAnchor.Middle => Alignment.Center,
            TextAnchor.End => Alignment.End,
            _ => Alignment.Start,
        };
        var (prepared, natural) = Prepare(written.Runs, scale, alignment, null, leading);
        var measure = box.Wraps && natural > Overhang * width ? Math.Max(width, prepared.MinimumWidth) : Math.Max(natural, 1);
        var part = box.Horizontal switch { TextAnchor.Middle => 0.5, TextAnchor.End => 1, _ => 0 };
        foreach (var line in prepared.Break(measure + 0.01))
        {
            yield return (line, (width - measure) * part, Opacity(written.Runs[0]));
        }
    }

    private (PreparedParagraph Prepared, double Width) Prepare(
        IReadOnlyList<TextRun> runs, double scale, Alignment alignment, Direction? direction, double leading)
    {
        var text = new StringBuilder();
        var inlineRuns = new List<InlineRun>();
        foreach (var run in runs)
        {
            var start = text.Length;
            text.Append(run.Text);
            inlineRuns.Add(new InlineRun(start, text.Length, new TextContext { Style = StyleOf(run, scale) }));
        }

        var style = new ParagraphStyle
        {
            Text = inlineRuns[0].Context.Style with { Rise = 0 },
            Leading = Math.Max(leading, 0.01),
            Alignment = alignment,
            Direction = direction,
        };
        var prepared = paragraphs.Prepare(new CollectedText(text.ToString(), inlineRuns, []), style);
        foreach (var cluster in prepared.MissingClusters)
        {
            if (!missing.Contains(cluster))
            {
                missing.Add(cluster);
            }
        }

        return (prepared, prepared.FullWidth);
    }

    private static TextStyle StyleOf(TextRun run, double scale)
    {
        var look = run.Look;
        return new TextStyle
        {
            Role = look.Family switch { TextFamily.Serif => FontRole.Text, TextFamily.Mono => FontRole.Code, _ => FontRole.Sans },
            Size = look.Size * scale * (look.Family switch { TextFamily.Serif => SerifScale, TextFamily.Mono => 1, _ => SansScale }),
            Weight = look.Weight switch { >= 650 => FontWeight.Bold, >= 550 => FontWeight.Semibold, _ => FontWeight.Regular },
            IsItalic = look.IsItalic,
            Color = ColorOf(look.Paint),
            LetterSpacing = look.LetterSpacing * scale,
            Rise = -run.Dy * scale,
            IsUnderlined = look.IsUnderlined,
            IsStruckThrough = look.IsStruckThrough,
            Background = look.Background is { } background ? ColorOf(background) : null,
        };
    }

    private static Color ColorOf(SolidPaint paint) => new(paint.Red, paint.Green, paint.Blue);

    private static double Opacity(TextRun run) => run.Look.Paint.Opacity;

    private static Transform TurnedAround(TextChunk chunk, Transform map)
    {
        if (chunk.Rotation == 0)
        {
            return map;
        }

        var (sin, cos) = Math.SinCos(chunk.Rotation * Math.PI / 180);
        return new Transform(1, 0, 0, 1, -chunk.X, -chunk.Y).Then(new Transform(cos, sin, -sin, cos, chunk.X, chunk.Y)).Then(map);
    }

    /// <summary>A part of a chunk, set on one line.</summary>
    /// <param name="Room">Space before the part in points.</param>
    /// <param name="Width">Width in points, including spaces at its ends.</param>
    private sealed record Part(double Room, double Width, IReadOnlyList<Line> Lines, double Opacity);
}
