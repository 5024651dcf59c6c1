using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lists;

/// <summary>Sets bulleted, numbered and task lists.</summary>
internal sealed class ListSetter(BlockContext context, InlineSetter lines, IBlockDispatcher dispatcher)
{
    public void Set(ItemList list, SlabFlow flow, Column column)
    {
        var (styles, look) = (context.Styles, context.Styles.Lists);
        var direction = context.DirectionOf([list]);
        var element = column.Parent.Add(new Element(ElementKind.List) { ListNumbering = NumberingOf(list, column) });
        var labels = Labels(list, direction, element, column);

        var labelWidth = labels.Max(label => (double?)label.Width) ?? 0;
        var inside = column.Indented(Math.Max(styles.ListIndent, labelWidth + look.LabelGap), styles.MinimumColumnWidth);
        if (inside.Width == column.Width)
        {
            inside = column.Indented(labelWidth + (look.LabelGap / 2), 0);
        }

        var hosts = context.Text.LinkNumbers.Count > 0 ? null : LinkHosts.In(list, look);
        var place = new LabelPlace(direction == Direction.RightToLeft, column.Width - inside.Width, labelWidth);
        var isNested = column.ListDepth > 0;
        flow.Space(isNested && list.IsTight ? 0 : styles.ListSpace);
        for (var i = 0; i < list.Items.Count; i++)
        {
            flow.Space(i > 0 && !list.IsTight ? styles.ListSpace : 0);
            var host = hosts?[i];
            var blocks = host is null ? list.Items[i].Blocks : LinkHosts.WithHost(list.Items[i], host, look);
            var body = dispatcher.Set(blocks, inside with
            {
                Text = host is null ? inside.Text with { HasBareLinks = false } : Unjustified(inside.Text),
                Parent = labels[i].Item.Add(ElementKind.ListBody),
                Side = direction,
                ListDepth = column.ListDepth + 1,
                NumberedDepth = column.NumberedDepth + (list.Start is null ? 0 : 1),
                ParagraphIndent = 0,
                ParagraphSpace = styles.ListSpace,
            });
            if (i > 0 && i == list.Items.Count - 1 && body.Slabs.Count <= 1)
            {
                flow.RaiseBreakCost(styles.Costs.BesideLoneListItem);
            }

            AddItem(flow, body, labels[i], place, column);
            if (i == 0 && list.Items.Count > 1 && body.Slabs.Count <= 1)
            {
                flow.RaiseBreakCost(styles.Costs.BesideLoneListItem);
            }
        }

        flow.Space(isNested && list.IsTight ? 0 : styles.ListSpace);
    }

    /// <summary>Style of an item that ends in the host of its link. A host is not divided, so justified lines would be loose.</summary>
    private static ParagraphStyle Unjustified(ParagraphStyle style) =>
        style with { HasBareLinks = true, Alignment = Alignment.Start, Hyphenates = false, Expansion = 0 };

    private static void AddItem(SlabFlow flow, SlabFlow body, ListLabel label, LabelPlace place, Column column)
    {
        var bodyLeft = place.IsMirrored ? 0 : place.Indent;
        if (body.IsEmpty)
        {
            body.Add(new Slab { Content = new Frame(column.Width - place.Indent, column.Text.Leading), Baseline = label.Baseline });
            body.Finish();
        }

        var first = body.Slabs[0];
        var rise = label.Baseline - (first.Baseline ?? label.Baseline);
        var gap = Math.Min(place.Indent - place.LabelWidth, column.Text.Text.Size / 2);
        var left = place.IsMirrored ? column.Width - place.Indent + gap : place.Indent - gap - label.Width;
        flow.Add(first.Redrawn(
            Math.Max(0, rise), 0, bodyLeft, column.Width, frame => frame.Add(left, Math.Max(0, -rise), label.Content)));
        flow.Add(body.Slabs.Skip(1).Select(slab => slab.Placed(bodyLeft, column.Width)));
        flow.Space(body.SpaceAfter);
    }

    private List<ListLabel> Labels(ItemList list, Direction direction, Element element, Column column)
    {
        var look = context.Styles.Lists;
        var style = LabelText.StyleIn(column.Text) with { Direction = direction };
        var labels = new List<ListLabel>(list.Items.Count);
        var texts = LabelText.ForItems(list, column.ListDepth, column.NumberedDepth, look);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = element.Add(ElementKind.ListItem);
            var label = item.Add(ElementKind.Label);
            if (list.Items[i].IsDone is { } isDone)
            {
                labels.Add(ListLabel.DrawTask(item, label, isDone, style, look.TaskBoxSize));
                continue;
            }

            var text = texts[i];
            labels.Add(ListLabel.FromText(item, lines.Prepare([new Text(text)], style, label, list.Line)));
        }

        return labels;
    }

    /// <summary>Returns the value of the attribute ListNumbering (ISO 32000-1, table 347).</summary>
    private static string NumberingOf(ItemList list, Column column)
    {
        if (list.Start is null)
        {
            return LabelText.BulletOf(list, column.ListDepth).ToString();
        }

        return LabelText.NumberingOf(list, column.NumberedDepth) switch
        {
            Numbering.LowerLetter => "LowerAlpha",
            Numbering.UpperLetter => "UpperAlpha",
            Numbering.LowerRoman => "LowerRoman",
            Numbering.UpperRoman => "UpperRoman",
            _ => "Decimal",
        };
    }

    /// <summary>The position of a list's labels.</summary>
    /// <param name="IsMirrored">True if the labels stand to the right of the items.</param>
    /// <param name="Indent">Width of the label column in points.</param>
    /// <param name="LabelWidth">Width of the widest label in points.</param>
    private readonly record struct LabelPlace(bool IsMirrored, double Indent, double LabelWidth);
}
