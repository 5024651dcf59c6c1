using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Frames;

/// <summary>What a path is painted with. A closed family.</summary>
public abstract record Paint
{
    private protected Paint()
    {
    }

    /// <summary>0 invisible to 1 opaque.</summary>
    public double Opacity { get; init; } = 1;

    public static implicit operator Paint(Color color) => new ColorPaint(color);

    public static Paint FromColor(Color color) => new ColorPaint(color);
}
