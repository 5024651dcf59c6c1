using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Headings, and the sections that they begin.</summary>
internal static class HeadingSetter
{
    /// <summary>Sets a heading and returns the column of what follows: in the page's own column, the inside of the new section.</summary>
    public static Column Set(Heading heading, Flow flow, Column column, IssueSetting setting)
    {
        var title = PlainText.Of(heading.Inlines);
        var name = setting.NameOf(heading.Key);
        var style = setting.Styles.Headings[Math.Clamp(heading.Level - 2, 0, setting.Styles.Headings.Count - 1)];
        if (column.IsMain)
        {
            column = column with { Parent = setting.Sections.Open(heading.Level, title) };
            setting.Add(new SetHeading(heading.Level, title, name, heading.Inlines));
        }

        var element = column.Parent.Add(new Element(ElementKind.Heading) { Level = heading.Level, Title = title });
        var look = TextSetter.Facing(column.Side ?? setting.Script.Own, heading.Inlines, style.Paragraph, setting);
        var slabs = LineSlabs.Of(heading.Inlines, look, element, column.Parent, column.Width, heading.Line, setting);
        if (slabs.Count == 0)
        {
            flow.Mark(name);
            return column;
        }

        flow.Space(style.SpaceBefore);
        for (var i = 0; i < slabs.Count; i++)
        {
            var slab = slabs[i] with { BreakCost = BreakCosts.Forbidden };
            flow.Add(i > 0 ? slab : slab with
            {
                StopsFloats = column.IsMain,
                Landmarks = [new Landmark(name, Point.Zero), .. slab.Landmarks],
            });
        }

        flow.KeepWithNext();
        flow.Space(style.SpaceAfter);
        return column;
    }
}
