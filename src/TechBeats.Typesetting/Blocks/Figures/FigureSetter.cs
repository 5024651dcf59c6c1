using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>Sets figures with their captions. Lost figures become cards.</summary>
internal sealed class FigureSetter(BlockContext context, IssueFindings findings, InlineSetter lines, CardSetter cards)
{
    private readonly CaptionSetter captions = new(context, lines);
    private readonly PictureRow rows = new(context, findings, new CaptionSetter(context, lines));

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

        flow.SpaceFirmly(context.Styles.BlockSpace);
        rows.SetWithCaptions([.. beside], block.Line, flow, column);
        flow.SpaceFirmly(context.Styles.BlockSpace);
        return beside.Count;
    }

    /// <summary>Returns the pictures of adjacent blocks that fit side by side, as far as they do.</summary>
    private List<CaptionedPicture> SideBySide(IReadOnlyList<Block> blocks, int index, Column column)
    {
        if (index + 1 == blocks.Count || !StandsBeside(blocks[index], blocks[index + 1]))
        {
            return [];
        }

        var beside = new List<CaptionedPicture>();
        for (var i = index; i < blocks.Count && blocks[i] is FigureBlock { Figures: [var figure] } block; i++)
        {
            if ((i > index && !StandsBeside(blocks[i - 1], block))
                || figure.Formula is not null
                || context.ResultOf(figure) is not FigureFound found)
            {
                break;
            }

            var height = rows.MaximumHeight(figure, found.Picture);
            var size = PictureSize.Fit(figure, found.Picture, column.Width, height, column.Text.Text.Size);
            var picture = new PlacedPicture(figure, found.Picture, size);
            var row = rows.Leveled([.. beside.Select(one => one.Picture), picture]);
            if (TallFigure.From(picture, column, context) is not null || !rows.Fit(row, column))
            {
                break;
            }

            beside.Add(new CaptionedPicture(picture, Caption(block)));
        }

        if (beside.Count < 2)
        {
            return [];
        }

        var leveled = rows.Leveled([.. beside.Select(one => one.Picture)]);
        return [.. beside.Select((one, i) => one with
        {
            Picture = Place(leveled[i].Figure, leveled[i].Picture, leveled[i].Size, blocks[index].Line),
        })];
    }

    /// <summary>True if the author puts a block beside the one before it: in one paragraph, or at the other side of the text.</summary>
    private static bool StandsBeside(Block before, Block block) =>
        block is FigureBlock { IsBesidePrevious: true }
        || (before is FigureBlock { Figures: [{ Side: { } one }] }
            && block is FigureBlock { Figures: [{ Side: { } other }] }
            && one != other);

    private void Set(FigureBlock block, SlabFlow flow, Column column)
    {
        var styles = context.Styles;
        var parts = Parts(block, column);
        var caption = Caption(block);
        for (var i = 0; i < parts.Count; i++)
        {
            Space(parts[i].IsPicture);
            parts[i].Add(i == parts.Count - 1 ? caption : [], flow);
            Space(parts[i].IsPicture);
        }

        if (parts.Count == 0 && caption.Count > 0 && !block.Figures.Any(figure => figure.Alt == PlainText.Trimmed(caption)))
        {
            flow.Space(styles.BlockSpace);
            flow.Add(captions.Set(caption, column.Parent.Add(ElementKind.Paragraph), column.Parent, column.Width, block.Line));
            flow.Space(styles.BlockSpace);
        }

        // A card has a frame, so text may come a little closer to it than to a picture.
        void Space(bool isFirm)
        {
            if (isFirm)
            {
                flow.SpaceFirmly(styles.BlockSpace);
            }
            else
            {
                flow.Space(styles.BlockSpace);
            }
        }
    }

    /// <summary>
    /// Returns the parts of a figure block from top to bottom: rows of pictures, tall figures, cards. Each part adds itself to a flow,
    /// with a caption.
    /// </summary>
    private List<(Action<IReadOnlyList<Inline>, SlabFlow> Add, bool IsPicture)> Parts(FigureBlock block, Column column)
    {
        var parts = new List<(Action<IReadOnlyList<Inline>, SlabFlow>, bool)>();
        var row = new List<PlacedPicture>();
        foreach (var figure in block.Figures)
        {
            switch (context.ResultOf(figure))
            {
                case FigureDropped:
                    break;
                case FigureFound found:
                    var height = rows.MaximumHeight(figure, found.Picture);
                    var size = PictureSize.Fit(figure, found.Picture, column.Width, height, column.Text.Text.Size);
                    var picture = Place(figure, found.Picture, size, block.Line);
                    if (TallFigure.From(picture, column, context) is { } tall)
                    {
                        AddRow();
                        parts.Add(((caption, flow) => tall.Set(caption, block.Line, flow, findings, captions), true));
                        break;
                    }

                    if (row.Count > 0 && !rows.Fit(rows.Leveled([.. row, picture]), column))
                    {
                        AddRow();
                    }

                    row.Add(picture);
                    break;
                default:
                    AddRow();
                    parts.Add(((caption, flow) => cards.Set(figure, caption, block.Line, flow, column), false));
                    break;
            }
        }

        AddRow();
        return parts;

        void AddRow()
        {
            if (row.Count > 0)
            {
                var pictures = rows.Leveled(row);
                parts.Add(((caption, flow) => rows.Set(pictures, caption, block.Line, flow, column), true));
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
