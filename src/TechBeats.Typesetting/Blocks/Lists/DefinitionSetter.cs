using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lists;

/// <summary>Sets definition lists: semibold terms, with their definitions indented below.</summary>
internal sealed class DefinitionSetter(BlockContext context, InlineSetter lines, IBlockDispatcher dispatcher)
{
    /// <summary>Returns the style of terms in a column of text with the given style.</summary>
    public static ParagraphStyle TermStyle(ParagraphStyle text) => text with
    {
        Alignment = Alignment.Start,
        FirstLineIndent = 0,
        Text = text.Text with { Weight = FontWeight.Semibold },
    };

    public void Set(DefinitionList list, SlabFlow flow, Column column)
    {
        var styles = context.Styles;
        var element = column.Parent.Add(ElementKind.List);
        var inside = column.Indented(styles.ListIndent, styles.MinimumColumnWidth);
        var termStyle = TermStyle(column.Text);
        foreach (var definition in list.Definitions)
        {
            flow.Space(styles.ListSpace);
            var item = element.Add(ElementKind.ListItem);
            var isMirrored = false;
            foreach (var term in definition.Terms)
            {
                isMirrored = context.WritingDirection.DirectionOf(PlainText.Trimmed(term)) == Direction.RightToLeft;
                flow.Add(lines.Set(term, termStyle, item.Add(ElementKind.Label), item, column.Width, list.Line));
                flow.KeepWithNext();
            }

            var body = dispatcher.Set(definition.Blocks, inside with
            {
                Parent = item.Add(ElementKind.ListBody),
                ParagraphIndent = 0,
                ParagraphSpace = styles.ListSpace,
            });
            flow.Add(body, isMirrored ? 0 : column.Width - inside.Width, column.Width);
        }

        flow.Space(styles.ListSpace);
    }
}
