using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>
/// Distributes the slabs of a table over pages of its own and turns them by 90 degrees. Each page is a slab as high as a page. Links and
/// landmarks turn along.
/// </summary>
/// <param name="width">Width of the text block in points: the height of a turned page.</param>
/// <param name="height">Height of the text block in points: the width of a turned page.</param>
/// <param name="isClockwise">True if the head of the table is at the right side of the page, false for the left side.</param>
internal sealed class TurnedPages(double width, double height, bool isClockwise)
{
    /// <summary>Returns the pages.</summary>
    public IEnumerable<Slab> Turn(IReadOnlyList<Slab> slabs)
    {
        for (var start = 0; start < slabs.Count;)
        {
            var end = EndOf(slabs, start);
            yield return Turn(slabs.Skip(start).Take(end - start).ToList());
            start = end;
        }
    }

    /// <summary>Returns the index after the last slab of the page that begins at an index: the last one that may end a page.</summary>
    private int EndOf(IReadOnlyList<Slab> slabs, int start)
    {
        var used = slabs[start].RepeatedHead?.Height ?? 0;
        var (end, allowed) = (start, start);
        while (end < slabs.Count)
        {
            used += slabs[end].Content.Height + (end > start ? slabs[end].SpaceBefore : 0);
            if (used > width && end > start)
            {
                return allowed > start ? allowed : end;
            }

            end++;
            allowed = slabs[end - 1].BreakCost < BreakCosts.Forbidden ? end : allowed;
        }

        return end;
    }

    private Slab Turn(List<Slab> slabs)
    {
        var content = new Frame(height, width);
        var head = slabs[0].RepeatedHead;
        var stack = new SlabStack();
        stack.Add(0, head?.Height ?? 0, slabs);
        if (head is not null)
        {
            content.Add(0, 0, new GroupItem(head) { IsArtifact = true });
        }

        stack.Draw(content);
        var center = (width - Math.Min(width, stack.Bottom)) / 2;
        var turn = isClockwise ? new Transform(0, 1, -1, 0, width - center, 0) : new Transform(0, -1, 1, 0, center, height);
        var frame = new Frame(width, height);
        frame.Add(0, 0, new GroupItem(content) { Transform = turn });
        return new Slab
        {
            Content = frame,
            Landmarks = [.. stack.Landmarks.Select(landmark => landmark with { At = Turned(landmark.At, turn) })],
            Notes = stack.Notes,
            MayFloat = true,
            FillsPage = true,
        };
    }

    private static Point Turned(Point at, Transform turn)
    {
        var (x, y) = turn.Map(at.X, at.Y);
        return new Point(x, y);
    }
}
