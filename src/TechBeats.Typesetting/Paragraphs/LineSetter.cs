using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Sets a line: justifies it, reorders it visually, and draws it.</summary>
internal sealed class LineSetter(MeasuredText text, ParagraphStyle style, ParagraphSetter paragraphs, InsertedGlyphs inserted)
{
    /// <summary>
    /// Maximum adjustment ratio: word spaces of three times their natural width. If that does not fill the line, a ragged edge disturbs
    /// less than the holes would.
    /// </summary>
    private const double MaximumRatio = 4;

    private readonly LineCutter cutter = new(text, paragraphs.Shaper);
    private readonly Extent extent = Extent.Measure(style.Text, paragraphs.Shaper.Library);

    private bool IsRightToLeft => text.Shaped.BaseLevel % 2 == 1;

    public Line Set(LinePlan plan, double measure)
    {
        var logical = cutter.Cut(plan.Start, plan.End);
        if (plan.GetsHyphen && logical.Count > 0)
        {
            AddHyphen(logical);
        }

        var justification = Justify(logical, plan, measure);
        var width = Measure(logical, justification);
        var visual = VisualOrder.Sort(logical);
        Place(visual, StartOf(plan, measure, width));
        return Draw(logical, visual, EndingSpace(logical, visual, plan), plan, justification, measure);
    }

    /// <summary>Returns an empty line with the height of a line of text.</summary>
    public Line SetEmpty(double measure) => new(new Frame(measure, style.Leading), extent.BaselineIn(style.Leading), false, [], []);

    /// <summary>Returns the space after the last word, outside the measure, or null if the line does not end at a space.</summary>
    private LinePiece? EndingSpace(List<LinePiece> logical, List<LinePiece> visual, LinePlan plan)
    {
        if (logical.Count == 0 || plan.GetsHyphen || plan.Next >= text.Text.Length || plan.End >= plan.Next)
        {
            return null;
        }

        var last = logical[^1];
        var run = inserted.SpaceAfter(last.Context.Style);
        var width = run.Glyphs[0].Advance;
        return new LinePiece(run, 0, 1, 0, new InlineRun(plan.End, plan.End, last.Context))
        {
            Level = text.Shaped.BaseLevel,
            Inserted = InsertedGlyph.Space,
            Width = width,
            X = IsRightToLeft ? visual[0].X - width : visual[^1].X + visual[^1].Width,
        };
    }

    private void AddHyphen(List<LinePiece> pieces)
    {
        var last = pieces[^1];
        var run = inserted.HyphenAfter(last.Context.Style).Run;
        pieces.Add(new LinePiece(run, 0, run.Glyphs.Count, 0, new InlineRun(last.Source.End, last.Source.End, last.Context))
        {
            Level = last.Level,
            Inserted = InsertedGlyph.Hyphen,
        });
    }

    /// <summary>Returns the justification of the line, or none if the line need not fill the measure.</summary>
    private Justification Justify(List<LinePiece> pieces, LinePlan plan, double measure)
    {
        if (style.Alignment != Alignment.Justified || plan.Start >= plan.End)
        {
            return Justification.None;
        }

        var room = RoomFor(plan, measure) + Hang(plan) - Measure(pieces, Justification.None);
        if (room > 0 && !plan.IsFilled)
        {
            return Justification.None;
        }

        // Lines that need not fill the measure still shrink if they are slightly too long.
        var last = text.LastCluster(plan.End);
        var ink = ExpandableWidth(pieces);
        var glue = room > 0 ? text.Elasticity.StretchBetween(plan.Start, last) : text.Elasticity.ShrinkBetween(plan.Start, last);
        if (glue <= 0)
        {
            return room < 0 ? new Justification(0, Math.Max(1 - style.Expansion, 1 + room / ink), last) : Justification.None;
        }

        // Steps of a thousandth: finer ones are invisible and enlarge the file.
        var part = Math.Clamp(room / (glue + style.Expansion * ink), -1, 1);
        var scale = Math.Round(1 + part * style.Expansion, 3);
        var ratio = Math.Max(-1, (room - (scale - 1) * ink) / glue);
        return ratio <= MaximumRatio ? new Justification(ratio, scale, last) : Justification.None;
    }

    private double RoomFor(LinePlan plan, double measure) =>
        measure - (plan.IsFirst ? style.FirstLineIndent : style.HangingIndent);

    private double Hang(LinePlan plan) =>
        style.HangsPunctuation
            ? text.HangAtStart(plan.Start)
                + (plan.GetsHyphen ? inserted.HyphenAfter(text.StyleAt(plan.End - 1)).Hang : text.HangAtEnd(plan.End))
            : 0;

    /// <summary>Sets the width of each piece and returns the sum.</summary>
    private double Measure(List<LinePiece> pieces, Justification justification)
    {
        var sum = 0.0;
        foreach (var piece in pieces)
        {
            piece.Width = piece.PadLeft + piece.PadRight + ContentWidth(piece, justification);
            sum += piece.Width;
        }

        return sum;
    }

    private double ContentWidth(LinePiece piece, Justification justification)
    {
        if (piece.Context.Picture is { } picture && piece.Inserted == InsertedGlyph.None)
        {
            return picture.Size.Width;
        }

        if (piece.Run.Face is null)
        {
            return text.Width(piece.Source.Start, piece.Source.End) + justification.After(text, piece.Source.Start);
        }

        var width = 0.0;
        for (var i = piece.FirstGlyph; i < piece.EndGlyph; i++)
        {
            width += justification.Advance(text, piece, i);
        }

        return width;
    }

    /// <summary>Width of the text that may expand: without spaces and pictures.</summary>
    private double ExpandableWidth(List<LinePiece> pieces)
    {
        var ink = 0.0;
        foreach (var piece in pieces)
        {
            if (piece.Run.Face is null || piece.Context.Picture is not null)
            {
                continue;
            }

            for (var i = piece.FirstGlyph; i < piece.EndGlyph; i++)
            {
                ink +=
                    piece.Inserted == InsertedGlyph.Hyphen || !MeasuredText.IsSpace(text.Text[piece.Run.Glyphs[i].Cluster + piece.Offset])
                        ? Justification.None.Advance(text, piece, i)
                        : 0;
            }
        }

        return ink;
    }

    /// <summary>Left edge of the line's content.</summary>
    private double StartOf(LinePlan plan, double measure, double width)
    {
        var indent = plan.IsFirst ? style.FirstLineIndent : style.HangingIndent;
        var hang = style.HangsPunctuation && plan.Start < plan.End ? text.HangAtStart(plan.Start) : 0;
        var fromStart = style.Alignment switch
        {
            Alignment.Center => indent + (measure - indent - width) / 2,
            Alignment.End => measure - width,
            _ => indent - hang,
        };
        return IsRightToLeft ? measure - fromStart - width : fromStart;
    }

    private static void Place(List<LinePiece> visual, double x)
    {
        foreach (var piece in visual)
        {
            piece.X = x;
            x += piece.Width;
        }
    }

    private Line Draw(
        List<LinePiece> logical,
        List<LinePiece> visual,
        LinePiece? space,
        LinePlan plan,
        Justification justification,
        double measure
    )
    {
        var baseline = extent.BaselineIn(style.Leading);
        var below = style.Leading - baseline;
        foreach (var piece in logical)
        {
            if (piece.Context.Picture is { } picture)
            {
                var (up, down) = extent.Around(picture);
                (baseline, below) = (Math.Max(baseline, up + 1), Math.Max(below, down + 1));
            }
        }

        var frame = new Frame(measure, baseline + below);
        var decorations = new LineDecorations(paragraphs.Shaper.Library, paragraphs.InlineStyles, frame, baseline);
        decorations.DrawBehind(visual);
        new LinePainter(text, paragraphs, frame, baseline, extent, justification).Draw(logical, space);
        decorations.DrawOver(visual);
        return new Line(frame, baseline, EndsInHyphen(plan), NotesIn(logical), LandmarksIn(logical, plan));
    }

    private bool EndsInHyphen(LinePlan plan) =>
        plan.GetsHyphen || (plan.Next < text.Text.Length && plan.End > plan.Start && text.Text[plan.End - 1] is '-' or '\u2010');

    private static List<Note> NotesIn(List<LinePiece> pieces)
    {
        var notes = new List<Note>();
        foreach (var piece in pieces)
        {
            if (piece.Context.Note is { } note && (notes.Count == 0 || !ReferenceEquals(notes[^1], note)))
            {
                notes.Add(note);
            }
        }

        return notes;
    }

    private List<Landmark> LandmarksIn(List<LinePiece> pieces, LinePlan plan)
    {
        var landmarks = new List<Landmark>();
        foreach (var (position, key) in text.Collected.Anchors)
        {
            var isHere = position >= plan.Start && (position < plan.Next || plan.Next >= text.Text.Length);
            if (isHere)
            {
                var piece = pieces.Find(p => position < p.Source.End);
                landmarks.Add(new Landmark(key, new Point(piece?.X ?? 0, 0)));
            }
        }

        return landmarks;
    }
}
