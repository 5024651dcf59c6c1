using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lists;

/// <summary>Bulleted, numbered and task lists.</summary>
internal static class ListSetter
{
    /// <summary>What it costs to leave an item of one line alone on a page, the first or the last of its list.</summary>
    private const double LoneItem = 1;

    public static void Set(ItemList list, Flow flow, Column column, IssueSetting setting)
    {
        var styles = setting.Styles;
        var direction = setting.Script.Of(string.Join(' ', list.Items.Select(item => PlainText.OfFirst(item.Blocks))));
        var element = column.Parent.Add(new Element(ElementKind.List) { ListNumbering = NumberingOf(list, column) });
        var labels = Labels(list, direction, element, column, setting);

        var labelWidth = labels.Max(label => (double?)label.Width) ?? 0;
        var inside = column.Indented(Math.Max(styles.ListIndent, labelWidth + styles.Blocks.LabelGap), styles.Blocks.NarrowestColumn);
        if (inside.Width == column.Width)
        {
            inside = column.Indented(labelWidth + (styles.Blocks.LabelGap / 2), 0);
        }

        var indent = column.Width - inside.Width;
        var isNested = column.ListDepth > 0;
        flow.Space(isNested && list.IsTight ? 0 : styles.ListSpace);
        for (var i = 0; i < list.Items.Count; i++)
        {
            flow.Space(i > 0 && !list.IsTight ? styles.ListSpace : 0);
            var body = setting.Set(list.Items[i].Blocks, inside with
            {
                Parent = labels[i].Item.Add(ElementKind.ListBody),
                Side = direction,
                ListDepth = column.ListDepth + 1,
                ParagraphIndent = 0,
                ParagraphSpace = styles.ListSpace,
            });
            if (i > 0 && i == list.Items.Count - 1 && body.Slabs.Count <= 1)
            {
                flow.RaiseBreakCost(LoneItem);
            }

            AddItem(flow, body, labels[i], indent, labelWidth, direction, column);
            if (i == 0 && list.Items.Count > 1 && body.Slabs.Count <= 1)
            {
                flow.RaiseBreakCost(LoneItem);
            }
        }

        flow.Space(isNested && list.IsTight ? 0 : styles.ListSpace);
    }

    private static void AddItem(Flow flow, Flow body, ListLabel label, double indent, double labelWidth, Direction direction, Column column)
    {
        var isMirrored = direction == Direction.RightToLeft;
        var bodyLeft = isMirrored ? 0 : indent;
        if (body.IsEmpty)
        {
            body.Add(new Slab { Content = new Frame(column.Width - indent, column.Text.Leading), Baseline = label.Baseline });
            body.Finish();
        }

        var first = body.Slabs[0];
        var rise = label.Baseline - (first.Baseline ?? label.Baseline);
        var gap = Math.Min(indent - labelWidth, column.Text.Text.Size / 2);
        var left = isMirrored ? column.Width - indent + gap : indent - gap - label.Width;
        flow.Add(first.Redrawn(
            Math.Max(0, rise), 0, bodyLeft, column.Width, frame => frame.Add(left, Math.Max(0, -rise), label.Content)));
        flow.Add(body.Slabs.Skip(1).Select(slab => slab.Placed(bodyLeft, column.Width)));
        flow.Space(body.SpaceAfter);
    }

    private static List<ListLabel> Labels(ItemList list, Direction direction, Element element, Column column, IssueSetting setting)
    {
        var style = column.Text with
        {
            Alignment = Alignment.Start,
            Direction = direction,
            FirstLineIndent = 0,
            Text = column.Text.Text with { HasTabularFigures = true },
        };
        var labels = new List<ListLabel>(list.Items.Count);
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = element.Add(ElementKind.ListItem);
            var label = item.Add(ElementKind.Label);
            if (list.Items[i].IsDone is { } isDone)
            {
                labels.Add(ListLabel.OfTask(item, label, isDone, style, setting.Styles.Blocks.TaskBoxSize));
                continue;
            }

            var bullets = setting.Styles.Blocks.Bullets;
            var text = list.Start is { } start
                ? $"{CountedNumber.Of(start + i, list.Numbering)}."
                : bullets[Math.Min(column.ListDepth, bullets.Count - 1)];
            labels.Add(ListLabel.OfText(item, LineSlabs.Prepare([new Text(text)], style, label, list.Line, setting)));
        }

        return labels;
    }

    private static string NumberingOf(ItemList list, Column column) => (list.Start, list.Numbering) switch
    {
        (null, _) => column.ListDepth switch { 0 => "Disc", 1 => "Circle", _ => "Square" },
        (_, Numbering.LowerLetter) => "LowerAlpha",
        (_, Numbering.UpperLetter) => "UpperAlpha",
        (_, Numbering.LowerRoman) => "LowerRoman",
        (_, Numbering.UpperRoman) => "UpperRoman",
        _ => "Decimal",
    };
}
