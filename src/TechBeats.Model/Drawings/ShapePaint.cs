namespace TechBeats.Model;

/// <summary>The paint of a fill or stroke. A closed family.</summary>
public abstract record ShapePaint
{
    private protected ShapePaint()
    {
    }

    /// <summary>0 (transparent) to 1 (opaque).</summary>
    public double Opacity { get; init; } = 1;
}
