namespace TechBeats.Pictures;

/// <summary>The result of preparing a picture for the page. A closed family of plain values.</summary>
public abstract record Preparation
{
    private protected Preparation()
    {
    }
}
