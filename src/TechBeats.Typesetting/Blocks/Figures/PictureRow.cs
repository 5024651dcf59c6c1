using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>Sets a row of pictures side by side, with a caption.</summary>
internal sealed class PictureRow(BlockContext context, IssueFindings findings, InlineSetter lines)
{
    /// <summary>Maximum height of pictures and caption in points.</summary>
    public double MaximumHeight => context.ColumnHeight * context.Styles.Figures.MaximumHeightShare;

    /// <summary>Returns the scale, at most 1, at which the pictures fit side by side.</summary>
    public double ScaleOf(PlacedPicture[] row, Column column)
    {
        var gaps = (row.Length - 1) * context.Styles.Figures.Gap;
        return Math.Min(1, (column.Width - gaps) / row.Sum(picture => picture.Size.Width));
    }

    /// <summary>Sets a row.</summary>
    /// <param name="row">The pictures from left to right.</param>
    /// <param name="words">The caption; may be empty.</param>
    /// <param name="line">Source line on which the figure block begins.</param>
    /// <param name="flow">Receives the slabs.</param>
    /// <param name="column">The column.</param>
    public void Set(PlacedPicture[] row, IReadOnlyList<Inline> words, int line, SlabFlow flow, Column column)
    {
        var look = context.Styles.Figures;
        var elements = Array.ConvertAll(row, picture => picture.AddElement(column.Parent, context, findings));
        var side = SideCaption.Set(words, elements[^1].Figure, line, column, context, lines);
        var caption = words.Count == 0 || side is not null ? [] : lines.Set(
            words, context.Styles.Caption, elements[^1].Figure.Add(ElementKind.Caption), column.Parent, column.Width, line);
        var isLong = SlabStack.HeightOf(caption) > look.LongCaptionShare * context.ColumnHeight;
        var below = isLong ? [] : caption;
        var captionHeight = SlabStack.HeightOf(below) is > 0 and var height ? height + look.CaptionGap : 0;
        var scale = ScaleOf(row, column);
        scale = Math.Min(scale, (MaximumHeight - captionHeight) / row.Max(picture => picture.Size.Height));

        var isFormula = Array.TrueForAll(row, picture => picture.Figure.Formula is not null);
        var slab = Draw(scale) with { MayFloat = column.IsMain && !isLong && !isFormula };
        if (!isFormula && row.Max(picture => picture.Size.Height) * scale >= look.MinimumShrinkableHeight)
        {
            IEnumerable<double> scales = column.IsOpening ? look.OpeningScales : [look.ShrunkScale];
            slab = slab with
            {
                Shrunk = scales.Reverse().Aggregate((Slab?)null, (smaller, by) => Draw(scale * by) with { Shrunk = smaller }),
            };
        }

        flow.Add(slab);
        if (isLong)
        {
            flow.RaiseBreakCost(BreakCosts.Forbidden);
            flow.Space(look.CaptionGap);
            flow.Add(caption);
        }

        Slab Draw(double by)
        {
            var pictures = DrawPictures(row, elements, by, column.Width, captionHeight);
            pictures.Markers.Add(0, pictures.Height + look.CaptionGap, captionHeight > 0 ? below : []);
            pictures.Markers.Draw(pictures.Frame);
            return new Slab
            {
                Content = pictures.Frame,
                Landmarks = pictures.Markers.Landmarks,
                Notes = [.. pictures.Markers.Notes, .. side?.Notes ?? []],
                Side = side is null ? [] : [side.Item],
            };
        }
    }

    /// <summary>Sets a row of pictures, each above a caption of its own.</summary>
    public void SetWithCaptions(CaptionedPicture[] row, int line, SlabFlow flow, Column column)
    {
        var look = context.Styles.Figures;
        var pictures = Array.ConvertAll(row, one => one.Picture);
        var elements = Array.ConvertAll(pictures, picture => picture.AddElement(column.Parent, context, findings));
        var scale = ScaleOf(pictures, column);
        var cells = CellsOf(pictures, scale, column.Width);
        var style = context.Styles.Caption;
        var captions = row.Select((one, i) => one.Caption.Count == 0 ? [] : lines.Set(
            one.Caption, style, elements[i].Figure.Add(ElementKind.Caption), column.Parent, cells[i].Width, line)).ToList();
        var captionHeight = captions.Max(SlabStack.HeightOf) is > 0 and var height ? height + look.CaptionGap : 0;
        var highest = pictures.Max(picture => picture.Size.Height);
        scale = Math.Min(scale, Math.Max(MaximumHeight - captionHeight, MaximumHeight / 2) / highest);
        var slab = Draw(scale) with { MayFloat = column.IsMain };
        flow.Add(highest * scale < look.MinimumShrinkableHeight ? slab : slab with { Shrunk = Draw(scale * look.ShrunkScale) });

        Slab Draw(double by)
        {
            var frame = new Frame(column.Width, (highest * by) + captionHeight);
            var stack = new SlabStack();
            for (var i = 0; i < pictures.Length; i++)
            {
                var size = pictures[i].Size.Scaled(by);
                var (x, y) = (cells[i].Left + ((cells[i].Width - size.Width) / 2), (highest * by) - size.Height);
                pictures[i].Draw(frame, x, y, size, elements[i]);
                if (elements[i].Marker is { } marker)
                {
                    stack.AddLandmark(marker, x, y);
                }

                stack.Add(cells[i].Left, (highest * by) + look.CaptionGap, captions[i]);
            }

            stack.Draw(frame);
            return new Slab { Content = frame, Landmarks = stack.Landmarks, Notes = stack.Notes };
        }
    }

    /// <summary>Divides the column among pictures in proportion to their widths, so that captions have all of it.</summary>
    private (double Left, double Width)[] CellsOf(PlacedPicture[] row, double scale, double width)
    {
        var gap = context.Styles.Figures.Gap;
        var spare = (width - ((row.Length - 1) * gap) - (row.Sum(picture => picture.Size.Width) * scale)) / row.Length;
        var cells = new (double, double)[row.Length];
        var x = 0.0;
        for (var i = 0; i < row.Length; i++)
        {
            cells[i] = (x, (row[i].Size.Width * scale) + spare);
            x += cells[i].Item2 + gap;
        }

        return cells;
    }

    /// <summary>Draws the pictures centered in a frame that leaves room for the caption.</summary>
    private (Frame Frame, double Height, SlabStack Markers) DrawPictures(
        PlacedPicture[] row,
        PictureElement[] elements,
        double scale,
        double width,
        double captionHeight
    )
    {
        var gap = context.Styles.Figures.Gap;
        var height = row.Max(picture => picture.Size.Height) * scale;
        var rowWidth = (row.Sum(picture => picture.Size.Width) * scale) + ((row.Length - 1) * gap);
        var frame = new Frame(width, height + captionHeight);
        var markers = new SlabStack();
        var x = (width - rowWidth) / 2;
        for (var i = 0; i < row.Length; i++)
        {
            var size = row[i].Size.Scaled(scale);
            row[i].Draw(frame, x, height - size.Height, size, elements[i]);
            if (elements[i].Marker is { } marker)
            {
                markers.AddLandmark(marker, x, height - size.Height);
            }

            x += size.Width + gap;
        }

        return (frame, height, markers);
    }
}
