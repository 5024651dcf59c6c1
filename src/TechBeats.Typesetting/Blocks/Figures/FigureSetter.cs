using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>Figures with their captions; cards where they could not be had.</summary>
internal static class FigureSetter
{
    /// <summary>A caption that takes more than this part of a page may be divided from its figure.</summary>
    private const double LongCaption = 0.4;

    public static void Set(FigureBlock block, Flow flow, Column column, IssueSetting setting)
    {
        var rows = Rows(block, column, setting);
        var caption = Caption(block, setting);
        flow.Space(setting.Styles.BlockSpace);
        for (var i = 0; i < rows.Count; i++)
        {
            var words = i == rows.Count - 1 ? caption : [];
            rows[i](words, flow);
            flow.Space(setting.Styles.BlockSpace);
        }

        if (rows.Count == 0 && caption.Count > 0 && !block.Figures.Any(figure => figure.Alt == PlainText.Of(caption)))
        {
            var style = setting.Styles.Caption;
            flow.Add(LineSlabs.Of(caption, style, column.Parent.Add(ElementKind.Paragraph), column.Parent, column.Width, block.Line, setting));
            flow.Space(setting.Styles.BlockSpace);
        }
    }

    /// <summary>What stands one under the other: pictures that share a row, or a card. Each adds itself to a flow with a caption.</summary>
    private static List<Action<IReadOnlyList<Inline>, Flow>> Rows(FigureBlock block, Column column, IssueSetting setting)
    {
        var rows = new List<Action<IReadOnlyList<Inline>, Flow>>();
        var pictures = new List<PlacedPicture>();
        foreach (var figure in block.Figures)
        {
            switch (setting.Issue.Figures.GetValueOrDefault(figure.Address))
            {
                case FigureDropped:
                    break;
                case FigureFound found:
                    var size = PictureSize.Of(figure, found.Picture, column.Width, HeightFor(setting), column.Text.Text.Size);
                    var picture = PlacedPicture.Of(figure, found.Picture, size, block.Line, setting);
                    if (TallFigure.Of(picture, column, setting) is { } tall)
                    {
                        AddPictures();
                        rows.Add((caption, flow) => tall.Set(caption, block.Line, flow));
                        break;
                    }

                    if (pictures.Count > 0 && ScaleOf([.. pictures, picture], column, setting) < setting.Styles.Blocks.SideBySide)
                    {
                        AddPictures();
                    }

                    pictures.Add(picture);
                    break;
                case var lost:
                    AddPictures();
                    rows.Add((caption, flow) => CardSetter.Set(figure, lost as FigureLost, caption, block.Line, flow, column, setting));
                    break;
            }
        }

        AddPictures();
        return rows;

        void AddPictures()
        {
            if (pictures.Count > 0)
            {
                PlacedPicture[] row = [.. pictures];
                rows.Add((caption, flow) => SetPictures(row, caption, block.Line, flow, column, setting));
                pictures.Clear();
            }
        }
    }

    /// <summary>Room for pictures and caption.</summary>
    private static double HeightFor(IssueSetting setting) => setting.ColumnHeight * setting.Styles.Blocks.HighestFigure;

    private static double ScaleOf(PlacedPicture[] row, Column column, IssueSetting setting)
    {
        var gaps = (row.Length - 1) * setting.Styles.Blocks.FigureGap;
        return Math.Min(1, (column.Width - gaps) / row.Sum(picture => picture.Size.Width));
    }

    private static void SetPictures(
        PlacedPicture[] row, IReadOnlyList<Inline> words, int line, Flow flow, Column column, IssueSetting setting)
    {
        var look = setting.Styles.Blocks;
        var elements = Array.ConvertAll(row, picture => picture.AddElement(column.Parent, setting));
        var caption = new SlabStack();
        IReadOnlyList<Slab> captionSlabs = words.Count == 0 ? [] : LineSlabs.Of(
            words, setting.Styles.Caption, elements[^1].Figure.Add(ElementKind.Caption), column.Parent, column.Width, line, setting);
        var isLong = SlabStack.HeightOf(captionSlabs) > LongCaption * setting.ColumnHeight;
        if (!isLong)
        {
            caption.Add(0, 0, captionSlabs);
        }

        var captionHeight = caption.Bottom > 0 ? caption.Bottom + look.CaptionGap : 0;
        var scale = ScaleOf(row, column, setting);
        scale = Math.Min(scale, (HeightFor(setting) - captionHeight) / row.Max(picture => picture.Size.Height));

        var isFormula = Array.TrueForAll(row, picture => picture.Figure.Formula is not null);
        var slab = Draw(scale) with { MayFloat = column.IsMain && !isLong && !isFormula };
        if (!isFormula && row.Max(picture => picture.Size.Height) * scale >= look.FigureShrinksFrom)
        {
            slab = slab with { Shrunk = Draw(scale * look.FigureShrinks) };
        }

        flow.Add(slab);
        if (isLong)
        {
            flow.RaiseBreakCost(BreakCosts.Forbidden);
            flow.Space(look.CaptionGap);
            flow.Add(captionSlabs);
        }

        Slab Draw(double scale)
        {
            var height = row.Max(picture => picture.Size.Height) * scale;
            var width = (row.Sum(picture => picture.Size.Width) * scale) + ((row.Length - 1) * look.FigureGap);
            var frame = new Frame(column.Width, height + captionHeight);
            var markers = new SlabStack();
            var x = (column.Width - width) / 2;
            for (var i = 0; i < row.Length; i++)
            {
                var size = row[i].Size.Scaled(scale);
                row[i].Draw(frame, x, height - size.Height, size, elements[i]);
                if (elements[i].Marker is { } marker)
                {
                    markers.Mark(marker, x, height - size.Height);
                }

                x += size.Width + look.FigureGap;
            }

            markers.Add(0, height + look.CaptionGap, caption.Bottom > 0 ? captionSlabs : []);
            markers.Draw(frame);
            return new Slab { Content = frame, Landmarks = markers.Landmarks, Notes = markers.Notes };
        }
    }

    /// <summary>The caption as written, whence a picture of the web archive came, and that a picture moved.</summary>
    private static List<Inline> Caption(FigureBlock block, IssueSetting setting)
    {
        var caption = new List<Inline>(block.Caption ?? []);
        var found = block.Figures.Select(figure => setting.Issue.Figures.GetValueOrDefault(figure.Address)).OfType<FigureFound>().ToArray();
        var notes = found
            .Select(figure => figure.SnapshotDate)
            .OfType<DateOnly>()
            .Distinct()
            .Select(day => string.Format(setting.Words.SnapshotOf, setting.Words.Date(day)));
        if (Array.Exists(found, figure => figure.IsAnimated))
        {
            notes = notes.Append(setting.Words.FirstFrame);
        }

        foreach (var note in notes)
        {
            if (caption.Count > 0)
            {
                caption.Add(new LineBreak());
            }

            caption.Add(new Text(note));
        }

        return caption;
    }
}
