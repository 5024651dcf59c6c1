namespace TechBeats.Figures.Addresses;

/// <summary>The source of a figure. A closed family; sources with equal keys are the same figure.</summary>
internal abstract record FigureSource
{
    private protected FigureSource()
    {
    }

    /// <summary>The unique key of the source.</summary>
    public abstract string Key { get; }
}
