using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>Sets figures with their captions; cards where a figure is lost.</summary>
internal sealed class FigureSetter(BlockContext context, IssueNotes notes, InlineSetter lines, CardSetter cards)
{
    private readonly PictureRow rows = new(context, notes, lines);

    public void Set(FigureBlock block, SlabFlow flow, Column column)
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

    /// <summary>What stands one under the other: pictures that share a row, a tall picture, a card. Each adds itself to a flow with a caption.</summary>
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
                        parts.Add((caption, flow) => tall.Set(caption, block.Line, flow, notes, lines));
                        break;
                    }

                    if (row.Count > 0 && rows.ScaleOf([.. row, picture], column) < context.Styles.Figures.SideBySide)
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

    /// <summary>A picture of the size; a drawing is set, and characters that its words lack are collected.</summary>
    private PlacedPicture Place(Figure figure, Picture picture, Size size, int line)
    {
        var placed = PlacedPicture.Place(figure, picture, size, context.Paragraphs);
        if (placed.Drawing is { } drawing)
        {
            notes.AddMissing(drawing.MissingClusters, line);
        }

        return placed;
    }

    /// <summary>The caption as written, the date of a copy from the web archive, and that a picture moved.</summary>
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
