using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>Places slabs in wider columns.</summary>
internal static class SlabPlacing
{
    /// <summary>Returns the slab as part of a wider column, <paramref name="left"/> points from its left edge.</summary>
    public static Slab Placed(this Slab slab, double left, double width) =>
        left == 0 && slab.Content.Width == width ? slab : slab.Redrawn(0, 0, left, width, null);

    /// <summary>
    /// Returns the slab in a wider column, with space above and below. Landmarks, repeated head and shrunk version move along.
    /// </summary>
    /// <param name="slab">The slab.</param>
    /// <param name="above">Space to add above in points.</param>
    /// <param name="below">Space to add below in points.</param>
    /// <param name="left">Distance from the left edge of the column to that of the slab, in points.</param>
    /// <param name="width">Width of the column in points.</param>
    /// <param name="ground">Draws the background into a frame of the final size; null for none.</param>
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
            Side = slab.Side.Count == 0 ? [] : [.. slab.Side.Select(item => item with { Offset = item.Offset + above })],
            RepeatedHead = slab.RepeatedHead is { } head ? Moved(head, left, width) : null,
            Shrunk = slab.Shrunk?.Redrawn(above, below, left, width, ground),
        };
    }

    /// <summary>Returns the slab, and its shrunk versions, with the given space above.</summary>
    public static Slab After(this Slab slab, double space) => slab with { SpaceBefore = space, Shrunk = slab.Shrunk?.After(space) };

    /// <summary>Moves landmarks.</summary>
    public static IReadOnlyList<Landmark> Moved(this IReadOnlyList<Landmark> landmarks, double x, double y) =>
        landmarks.Count == 0 ? landmarks : [.. landmarks.Select(landmark => landmark with { At = landmark.At + new Point(x, y) })];

    /// <summary>Returns the frame without structure and links, as an artifact: for content that is drawn again.</summary>
    public static Frame AsArtifact(this Frame frame)
    {
        var bare = new Frame(frame.Size);
        bare.Add(0, 0, new GroupItem(WithoutMeaning(frame)) { IsArtifact = true });
        return bare;
    }

    private static Frame WithoutMeaning(Frame frame)
    {
        var bare = new Frame(frame.Size);
        foreach (var (at, item) in frame.Items)
        {
            switch (item)
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
                    bare.Add(at, item);
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
