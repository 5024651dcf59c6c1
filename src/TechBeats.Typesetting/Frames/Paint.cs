using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

/// <summary>The paint of a fill or stroke. A closed family.</summary>
public abstract record Paint
{
    private protected Paint()
    {
    }

    /// <summary>Opacity, 0 (transparent) to 1 (opaque).</summary>
    public double Opacity { get; init; } = 1;

    public static implicit operator Paint(Color color) => new ColorPaint(color);

    public static Paint FromColor(Color color) => new ColorPaint(color);
}
