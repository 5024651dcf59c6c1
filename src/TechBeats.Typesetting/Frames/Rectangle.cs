namespace TechBeats.Typesetting.Frames;

/// <summary>A rectangle; <paramref name="Y"/> is its top edge and y grows downward.</summary>
public readonly record struct Rectangle(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;
}
