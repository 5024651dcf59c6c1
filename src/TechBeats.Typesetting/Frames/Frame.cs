namespace TechBeats.Typesetting.Frames;

/// <summary>All that an exporter draws: a size, and marks at points. A line, a cell, a running head and a page are frames.</summary>
public sealed class Frame(Size size)
{
    private readonly List<PlacedMark> marks = [];

    public Frame(double width, double height)
        : this(new Size(width, height))
    {
    }

    public Size Size { get; } = size;

    public double Width => Size.Width;

    public double Height => Size.Height;

    /// <summary>The marks in the order of drawing.</summary>
    public IReadOnlyList<PlacedMark> Marks => marks;

    /// <summary>Draws the mark at the point, above what is there.</summary>
    public void Add(Point at, Mark mark) => marks.Add(new PlacedMark(at, mark));

    /// <summary>Draws the mark at the point, above what is there.</summary>
    public void Add(double x, double y, Mark mark) => marks.Add(new PlacedMark(new Point(x, y), mark));

    /// <summary>Draws another frame's marks with its top left corner at the point.</summary>
    public void Add(double x, double y, Frame frame)
    {
        foreach (var (at, mark) in frame.Marks)
        {
            marks.Add(new PlacedMark(new Point(at.X + x, at.Y + y), mark));
        }
    }
}

/// <summary>A mark and its place in a frame.</summary>
public readonly record struct PlacedMark(Point At, Mark Mark);

/// <summary>A place in the book that links can name.</summary>
/// <param name="Name">The name, as in <see cref="Model.BookTarget"/>.</param>
/// <param name="At">Where it is in its frame.</param>
public readonly record struct Landmark(string Name, Point At);
