namespace TechBeats.Model;

/// <summary>The result of resolving a <see cref="Figure"/>. A closed family.</summary>
public abstract record FigureResult
{
    private protected FigureResult()
    {
    }
}
