using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>Collects slabs to draw into one frame, with their landmarks and notes: the lines of a caption, a cell, a card.</summary>
internal sealed class SlabStack
{
    private readonly List<Landmark> landmarks = [];
    private readonly List<NoteSlabs> notes = [];
    private readonly List<(double X, double Y, Frame Frame)> frames = [];

    public IReadOnlyList<Landmark> Landmarks => landmarks;

    public IReadOnlyList<NoteSlabs> Notes => notes;

    /// <summary>Bottom of the lowest slab.</summary>
    public double Bottom { get; private set; }

    /// <summary>Baseline of the first slab with one; null if there is none.</summary>
    public double? Baseline { get; private set; }

    /// <summary>Adds slabs from top to bottom, without the space above the first one. Returns their bottom.</summary>
    public double Add(double x, double y, IReadOnlyList<Slab> slabs)
    {
        for (var i = 0; i < slabs.Count; i++)
        {
            var slab = slabs[i];
            y += i > 0 ? slab.SpaceBefore : 0;
            frames.Add((x, y, slab.Content));
            landmarks.AddRange(slab.Landmarks.Moved(x, y));
            notes.AddRange(slab.Notes);
            Baseline ??= y + slab.Baseline;
            y += slab.Content.Height;
        }

        Bottom = Math.Max(Bottom, y);
        return y;
    }

    /// <summary>Adds a landmark.</summary>
    public void AddLandmark(string name, double x, double y) => landmarks.Add(new Landmark(name, new Point(x, y)));

    /// <summary>Draws the slabs into a frame.</summary>
    public void Draw(Frame frame)
    {
        foreach (var (x, y, content) in frames)
        {
            frame.Add(x, y, content);
        }
    }

    /// <summary>Draws the slabs as an item of a side column, beside the top of its slab.</summary>
    /// <param name="width">Width of the side column in points.</param>
    public SideItem ToSideItem(double width)
    {
        var frame = new Frame(width, Bottom);
        Draw(frame);
        return new SideItem(frame, 0, landmarks);
    }

    /// <summary>Returns the height of slabs from top to bottom, without the space above the first one.</summary>
    public static double HeightOf(IReadOnlyList<Slab> slabs)
    {
        var height = 0.0;
        for (var i = 0; i < slabs.Count; i++)
        {
            height += slabs[i].Content.Height + (i > 0 ? slabs[i].SpaceBefore : 0);
        }

        return height;
    }
}
