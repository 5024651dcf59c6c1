using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Sets headings and opens their sections.</summary>
internal sealed class HeadingSetter(BlockContext context, IssueFindings findings, InlineSetter lines, SectionTree sections)
{
    /// <summary>
    /// Sets a heading and returns the column for the blocks after it. In the main column that is the inside of the new section.
    /// </summary>
    public Column Set(Heading heading, SlabFlow flow, Column column)
    {
        var title = PlainText.Trimmed(heading.Inlines);
        var name = context.LandmarkName(heading.Key);
        var style = context.Styles.HeadingAt(heading.Level);
        if (column.IsMain)
        {
            column = column with { Parent = sections.Open(heading.Level, title) };
            findings.Add(new TypesetHeading(heading.Level, title, name, heading.Inlines));
        }

        var element = column.Parent.Add(new Element(ElementKind.Heading) { Level = heading.Level, Title = title });
        var look = context.Facing(column.Side ?? context.WritingDirection.Base, heading.Inlines, style.Paragraph);
        var slabs = lines.Set(heading.Inlines, look, element, column.Parent, column.Width, heading.Line);
        if (slabs.Count == 0)
        {
            flow.AddLandmark(name);
            return column;
        }

        flow.EndSection();
        flow.Space(style.SpaceBefore);
        for (var i = 0; i < slabs.Count; i++)
        {
            var slab = slabs[i] with { BreakCost = BreakCosts.Forbidden };
            flow.Add(i > 0 ? slab : slab with
            {
                IsFloatBarrier = column.IsMain,
                Landmarks = [new Landmark(name, Point.Zero), .. slab.Landmarks],
            });
        }

        flow.KeepWithNext();
        flow.Space(style.SpaceAfter);
        return column;
    }
}
