namespace TechBeats.Model;

/// <summary>What an area or a line of a drawing is painted with. A closed family.</summary>
public abstract record ShapePaint
{
    private protected ShapePaint()
    {
    }

    /// <summary>0 invisible to 1 opaque.</summary>
    public double Opacity { get; init; } = 1;
}
