using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>Slabs inside other slabs.</summary>
internal static class SlabPlacing
{
    /// <summary>The slab as part of a wider column, <paramref name="left"/> from its left edge.</summary>
    public static Slab Placed(this Slab slab, double left, double width) =>
        left == 0 && slab.Content.Width == width ? slab : slab.Redrawn(0, 0, left, width, null);

    /// <summary>
    /// The slab in a wider column with space added above and below its content; everything that it draws moves with it.
    /// </summary>
    /// <param name="slab">The slab.</param>
    /// <param name="above">Space to add above.</param>
    /// <param name="below">Space to add below.</param>
    /// <param name="left">From the column's left edge to the slab's.</param>
    /// <param name="width">Width of the column.</param>
    /// <param name="ground">Draws what lies under the content, into a frame of the final size; null for nothing.</param>
    public static Slab Redrawn(this Slab slab, double above, double below, double left, double width, Action<Frame>? ground)
    {
        var content = new Frame(width, above + slab.Content.Height + below);
        ground?.Invoke(content);
        content.Add(left, above, slab.Content);
        return slab with
        {
            Content = content,
            Baseline = slab.Baseline + above,
            Landmarks = slab.Landmarks.Moved(left, above),
            RepeatedHead = slab.RepeatedHead is { } head ? Moved(head, left, width) : null,
            Shrunk = slab.Shrunk?.Redrawn(above, below, left, width, ground),
        };
    }

    /// <summary>The landmarks, moved.</summary>
    public static IReadOnlyList<Landmark> Moved(this IReadOnlyList<Landmark> landmarks, double x, double y) =>
        landmarks.Count == 0 ? landmarks : [.. landmarks.Select(landmark => landmark with { At = landmark.At + new Point(x, y) })];

    /// <summary>The frame's ink without its meaning and without its links: for what is drawn again.</summary>
    public static Frame AsArtifact(this Frame frame)
    {
        var bare = new Frame(frame.Size);
        bare.Add(0, 0, new GroupItem(WithoutMeaning(frame)) { IsArtifact = true });
        return bare;
    }

    private static Frame WithoutMeaning(Frame frame)
    {
        var bare = new Frame(frame.Size);
        foreach (var (at, mark) in frame.Items)
        {
            switch (mark)
            {
                case LinkItem:
                    break;
                case GroupItem group:
                    bare.Add(
                        at,
                        group with
                        {
                            Content = WithoutMeaning(group.Content),
                            Element = null,
                            IsArtifact = false,
                            ActualText = null,
                        }
                    );
                    break;
                default:
                    bare.Add(at, mark);
                    break;
            }
        }

        return bare;
    }

    private static Frame Moved(Frame frame, double left, double width)
    {
        var moved = new Frame(width, frame.Height);
        moved.Add(left, 0, frame);
        return moved;
    }
}
