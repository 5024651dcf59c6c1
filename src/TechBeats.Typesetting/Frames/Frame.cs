namespace TechBeats.Typesetting.Frames;

/// <summary>A drawing surface: a size, and items at points. A line, a cell, a running head and a page are frames.</summary>
public sealed class Frame(Size size)
{
    private readonly List<PlacedItem> items = [];

    public Frame(double width, double height)
        : this(new Size(width, height))
    {
    }

    public Size Size { get; } = size;

    public double Width => Size.Width;

    public double Height => Size.Height;

    /// <summary>The items in drawing order.</summary>
    public IReadOnlyList<PlacedItem> Items => items;

    /// <summary>Adds an item at a point, above the existing items.</summary>
    public void Add(Point at, FrameItem item) => items.Add(new PlacedItem(at, item));

    /// <summary>Adds an item at a point, above the existing items.</summary>
    public void Add(double x, double y, FrameItem item) => items.Add(new PlacedItem(new Point(x, y), item));

    /// <summary>Adds another frame's items with its top left corner at the point.</summary>
    public void Add(double x, double y, Frame frame)
    {
        foreach (var (at, item) in frame.Items)
        {
            items.Add(new PlacedItem(new Point(at.X + x, at.Y + y), item));
        }
    }
}
