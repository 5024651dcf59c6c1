using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>Sets figures with their captions. Lost figures become cards.</summary>
internal sealed class FigureSetter(BlockContext context, IssueFindings findings, InlineSetter lines, CardSetter cards)
{
    private readonly PictureRow rows = new(context, findings, lines);

    /// <summary>
    /// Sets the figure block at an index, and with it the following blocks that stand beside it. Returns the number of blocks.
    /// </summary>
    public int Set(IReadOnlyList<Block> blocks, int index, SlabFlow flow, Column column)
    {
        var block = (FigureBlock)blocks[index];
        var beside = SideBySide(blocks, index, column);
        if (beside.Count < 2)
        {
            Set(block, flow, column);
            return 1;
        }

        flow.Space(context.Styles.BlockSpace);
        rows.SetWithCaptions([.. beside], block.Line, flow, column);
        flow.Space(context.Styles.BlockSpace);
        return beside.Count;
    }

    /// <summary>Returns the pictures of adjacent blocks that fit side by side, as far as they do.</summary>
    private List<CaptionedPicture> SideBySide(IReadOnlyList<Block> blocks, int index, Column column)
    {
        if (index + 1 == blocks.Count || blocks[index + 1] is not FigureBlock { IsBesidePrevious: true })
        {
            return [];
        }

        var beside = new List<CaptionedPicture>();
        for (var i = index; i < blocks.Count && blocks[i] is FigureBlock { Figures: [var figure] } block; i++)
        {
            if ((i > index && !block.IsBesidePrevious)
                || figure.Formula is not null
                || context.ResultOf(figure) is not FigureFound found)
            {
                break;
            }

            var size = PictureSize.Fit(figure, found.Picture, column.Width, rows.MaximumHeight, column.Text.Text.Size);
            var picture = new PlacedPicture(figure, found.Picture, size);
            PlacedPicture[] row = [.. beside.Select(one => one.Picture), picture];
            if (TallFigure.From(picture, column, context) is not null
                || rows.ScaleOf(row, column) < context.Styles.Figures.MinimumSideBySideScale)
            {
                break;
            }

            beside.Add(new CaptionedPicture(picture, Caption(block)));
        }

        return beside.Count < 2
            ? []
            : beside.ConvertAll(one => one with
            {
                Picture = Place(one.Picture.Figure, one.Picture.Picture, one.Picture.Size, blocks[index].Line),
            });
    }

    private void Set(FigureBlock block, SlabFlow flow, Column column)
    {
        var styles = context.Styles;
        var parts = Parts(block, column);
        var caption = Caption(block);
        flow.Space(styles.BlockSpace);
        for (var i = 0; i < parts.Count; i++)
        {
            parts[i](i == parts.Count - 1 ? caption : [], flow);
            flow.Space(styles.BlockSpace);
        }

        if (parts.Count == 0 && caption.Count > 0 && !block.Figures.Any(figure => figure.Alt == PlainText.Trimmed(caption)))
        {
            flow.Add(lines.Set(caption, styles.Caption, column.Parent.Add(ElementKind.Paragraph), column.Parent, column.Width, block.Line));
            flow.Space(styles.BlockSpace);
        }
    }

    /// <summary>
    /// Returns the parts of a figure block from top to bottom: rows of pictures, tall figures, cards. Each part adds itself to a flow,
    /// with a caption.
    /// </summary>
    private List<Action<IReadOnlyList<Inline>, SlabFlow>> Parts(FigureBlock block, Column column)
    {
        var parts = new List<Action<IReadOnlyList<Inline>, SlabFlow>>();
        var row = new List<PlacedPicture>();
        foreach (var figure in block.Figures)
        {
            switch (context.ResultOf(figure))
            {
                case FigureDropped:
                    break;
                case FigureFound found:
                    var size = PictureSize.Fit(figure, found.Picture, column.Width, rows.MaximumHeight, column.Text.Text.Size);
                    var picture = Place(figure, found.Picture, size, block.Line);
                    if (TallFigure.From(picture, column, context) is { } tall)
                    {
                        AddRow();
                        parts.Add((caption, flow) => tall.Set(caption, block.Line, flow, findings, lines));
                        break;
                    }

                    if (row.Count > 0 && rows.ScaleOf([.. row, picture], column) < context.Styles.Figures.MinimumSideBySideScale)
                    {
                        AddRow();
                    }

                    row.Add(picture);
                    break;
                default:
                    AddRow();
                    parts.Add((caption, flow) => cards.Set(figure, caption, block.Line, flow, column));
                    break;
            }
        }

        AddRow();
        return parts;

        void AddRow()
        {
            if (row.Count > 0)
            {
                PlacedPicture[] pictures = [.. row];
                parts.Add((caption, flow) => rows.Set(pictures, caption, block.Line, flow, column));
                row.Clear();
            }
        }
    }

    /// <summary>Places a picture in the given size. For a drawing it also collects the characters that no font has.</summary>
    private PlacedPicture Place(Figure figure, Picture picture, Size size, int line)
    {
        var placed = PlacedPicture.Place(figure, picture, size, context.Paragraphs);
        if (placed.Drawing is { } drawing)
        {
            findings.AddMissing(drawing.MissingClusters, line);
        }

        return placed;
    }

    /// <summary>Returns the caption as written, followed by the date of a web archive snapshot and a remark on animation.</summary>
    private List<Inline> Caption(FigureBlock block)
    {
        var caption = new List<Inline>(block.Caption ?? []);
        var found = block.Figures.Select(context.ResultOf).OfType<FigureFound>().ToArray();
        var remarks = found
            .Select(figure => figure.SnapshotDate)
            .OfType<DateOnly>()
            .Distinct()
            .Select(day => string.Format(context.Words.SnapshotOf, context.Words.Date(day)));
        if (Array.Exists(found, figure => figure.IsAnimated))
        {
            remarks = remarks.Append(context.Words.FirstFrame);
        }

        foreach (var remark in remarks)
        {
            if (caption.Count > 0)
            {
                caption.Add(new LineBreak());
            }

            caption.Add(new Text(remark));
        }

        return caption;
    }
}
