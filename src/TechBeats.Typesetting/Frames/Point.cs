namespace TechBeats.Typesetting.Frames;

/// <summary>A point; y grows downward.</summary>
public readonly record struct Point(double X, double Y)
{
    public static Point Zero => default;

    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);
}
