using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>Sets a row of pictures side by side, with a caption.</summary>
internal sealed class PictureRow(BlockContext context, IssueFindings findings, CaptionSetter captions)
{
    /// <summary>Sum of the widths in percent that authors give to pictures side by side, with an allowance for rounding.</summary>
    private const double MaximumPercent = 105;

    private readonly FigureStyle look = context.Styles.Figures;

    /// <summary>Returns the maximum height of a picture with its caption in points.</summary>
    public double MaximumHeight(Figure figure, Picture picture)
    {
        var aspect = PictureSize.AspectOf(picture);
        var isSquare = aspect >= look.MinimumSquareAspect && aspect <= look.MaximumSquareAspect;
        var share = isSquare && figure is { WidthInPixels: null, WidthInPercent: null } ? look.MaximumSquareHeightShare
            : aspect >= look.MinimumTallAspect ? look.MaximumTallHeightShare
            : look.MaximumHeightShare;
        return context.ColumnHeight * share;
    }

    /// <summary>
    /// Returns the pictures at equal heights and together as wide as before, unless one is an icon beside the others. None becomes larger
    /// than on screen.
    /// </summary>
    public PlacedPicture[] Leveled(IReadOnlyList<PlacedPicture> row)
    {
        var height = row.Sum(picture => picture.Size.Width) / row.Sum(picture => picture.Size.Width / picture.Size.Height);
        var lowest = row.Min(picture => Math.Max(picture.Size.Height, PictureSize.HeightOnScreen(picture.Picture)));
        var level = Math.Min(height, lowest);
        return row.Count == 1 || level < look.MinimumLeveledShare * row.Max(picture => picture.Size.Height)
            ? [.. row]
            : [.. row.Select(picture => picture with { Size = picture.Size.Scaled(level / picture.Size.Height) })];
    }

    /// <summary>True if the pictures, leveled, are large enough side by side.</summary>
    public bool Fit(PlacedPicture[] row, Column column)
    {
        if (row.Sum(picture => picture.Figure.WidthInPercent ?? 0) > MaximumPercent)
        {
            return false;
        }

        var isUpright = Array.TrueForAll(row, picture => picture.Size.Height > look.MaximumSquareAspect * picture.Size.Width);
        return ScaleOf(row, column) >= (isUpright ? look.MinimumUprightScale : look.MinimumSideBySideScale);
    }

    /// <summary>Returns the scale, at most 1, at which the pictures fit side by side.</summary>
    private double ScaleOf(PlacedPicture[] row, Column column)
    {
        var gaps = (row.Length - 1) * look.Gap;
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
        var elements = Array.ConvertAll(row, picture => picture.AddElement(column.Parent, context, findings));
        var isFormula = Array.TrueForAll(row, picture => picture.Figure.Formula is not null);
        var highest = row.Max(picture => picture.Size.Height);
        var maximum = row.Max(picture => MaximumHeight(picture.Figure, picture.Picture));
        var scale = Math.Min(ScaleOf(row, column), maximum / highest);
        var smaller = isFormula || highest * scale < look.MinimumShrinkableHeight ? [] : SmallerScales(column);

        // The caption of the smallest version must fit into the column, too: it is broken once.
        var (full, small) = (PlaceOf(row, scale, column), PlaceOf(row, scale * smaller.LastOrDefault(1), column));
        var captionWidth = Math.Min(
            captions.WidthBeside(full.Left, full.Width, column.Width), captions.RoomBeside(small.Left, small.Width, column.Width));
        var side = captions.SetInSideColumn(words, elements[^1].Figure, column, line);
        var caption = words.Count == 0 || side is not null ? [] : captions.Set(
            words, elements[^1].Figure.Add(ElementKind.Caption), column.Parent, captionWidth, line);
        var isLong = SlabStack.HeightOf(caption) > look.LongCaptionShare * context.ColumnHeight;
        var below = isLong ? [] : caption;
        var captionHeight = SlabStack.HeightOf(below) is > 0 and var height ? height + look.CaptionGap : 0;
        scale = Math.Min(scale, (maximum - captionHeight) / highest);

        flow.Add(Draw(scale) with
        {
            MayFloat = column.IsMain && !isLong && !isFormula,
            Shrunk = smaller.Reverse().Aggregate((Slab?)null, (smallest, by) => Draw(scale * by) with { Shrunk = smallest }),
        });
        if (isLong)
        {
            flow.RaiseBreakCost(BreakCosts.Forbidden);
            flow.Space(look.CaptionGap);
            var left = captions.LeftOf(full.Left, full.Width, captionWidth);
            flow.Add(caption.Select(slab => slab.Placed(left, column.Width)));
        }

        Slab Draw(double by)
        {
            var (left, rowWidth) = PlaceOf(row, by, column);
            var pictures = DrawPictures(row, elements, by, left, new Frame(column.Width, (highest * by) + captionHeight));
            pictures.Markers.Add(captions.LeftOf(left, rowWidth, captionWidth), pictures.Height + look.CaptionGap, below);
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

    private IReadOnlyList<double> SmallerScales(Column column) => column.IsOpening ? look.OpeningScales : [look.ShrunkScale];

    /// <summary>Sets a row of pictures, each above a caption of its own.</summary>
    public void SetWithCaptions(CaptionedPicture[] row, int line, SlabFlow flow, Column column)
    {
        var pictures = Array.ConvertAll(row, one => one.Picture);
        var elements = Array.ConvertAll(pictures, picture => picture.AddElement(column.Parent, context, findings));
        var scale = ScaleOf(pictures, column);
        var cells = CellsOf(pictures, scale, column.Width);
        var words = row.Select((one, i) => one.Caption.Count == 0 ? [] : captions.Set(
            one.Caption, elements[i].Figure.Add(ElementKind.Caption), column.Parent, CaptionWidth(i, smallest: look.ShrunkScale), line))
            .ToList();
        var captionHeight = words.Max(SlabStack.HeightOf) is > 0 and var height ? height + look.CaptionGap : 0;
        var highest = pictures.Max(picture => picture.Size.Height);
        var maximum = pictures.Max(picture => MaximumHeight(picture.Figure, picture.Picture));
        scale = Math.Min(scale, Math.Max(maximum - captionHeight, maximum / 2) / highest);
        var slab = Draw(scale) with { MayFloat = column.IsMain };
        flow.Add(highest * scale < look.MinimumShrinkableHeight ? slab : slab with { Shrunk = Draw(scale * look.ShrunkScale) });

        // The room from the edge of the smallest version to the end of its cell.
        double CaptionWidth(int i, double smallest) => (cells[i].Width + (pictures[i].Size.Width * scale * smallest)) / 2;

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

                var captionWidth = words[i].Count == 0 ? 0 : words[i][0].Content.Width;
                stack.Add(captions.LeftOf(x, size.Width, captionWidth), (highest * by) + look.CaptionGap, words[i]);
            }

            stack.Draw(frame);
            return new Slab { Content = frame, Landmarks = stack.Landmarks, Notes = stack.Notes };
        }
    }

    /// <summary>Divides the column among pictures in proportion to their widths, so that captions have all of it.</summary>
    private (double Left, double Width)[] CellsOf(PlacedPicture[] row, double scale, double width)
    {
        var spare = (width - ((row.Length - 1) * look.Gap) - (row.Sum(picture => picture.Size.Width) * scale)) / row.Length;
        var cells = new (double, double)[row.Length];
        var x = 0.0;
        for (var i = 0; i < row.Length; i++)
        {
            cells[i] = (x, (row[i].Size.Width * scale) + spare);
            x += cells[i].Item2 + look.Gap;
        }

        return cells;
    }

    /// <summary>Returns left edge and width of a row: centered, or at the side that the author of its pictures asked for.</summary>
    private (double Left, double Width) PlaceOf(PlacedPicture[] row, double scale, Column column)
    {
        var width = (row.Sum(picture => picture.Size.Width) * scale) + ((row.Length - 1) * look.Gap);
        var side = row.Length == 1 ? row[0].Figure.Side : null;
        return (side switch { FigureSide.Left => 0, FigureSide.Right => column.Width - width, _ => (column.Width - width) / 2 }, width);
    }

    /// <summary>Draws the pictures side by side in a frame, which leaves room for the caption.</summary>
    private (Frame Frame, double Height, SlabStack Markers) DrawPictures(
        PlacedPicture[] row,
        PictureElement[] elements,
        double scale,
        double x,
        Frame frame
    )
    {
        var height = row.Max(picture => picture.Size.Height) * scale;
        var markers = new SlabStack();
        for (var i = 0; i < row.Length; i++)
        {
            var size = row[i].Size.Scaled(scale);
            row[i].Draw(frame, x, height - size.Height, size, elements[i]);
            if (elements[i].Marker is { } marker)
            {
                markers.AddLandmark(marker, x, height - size.Height);
            }

            x += size.Width + look.Gap;
        }

        return (frame, height, markers);
    }
}
