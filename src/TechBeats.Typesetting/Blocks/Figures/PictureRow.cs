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
        var caption = words.Count == 0 ? [] : lines.Set(
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
            return new Slab { Content = pictures.Frame, Landmarks = pictures.Markers.Landmarks, Notes = pictures.Markers.Notes };
        }
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
