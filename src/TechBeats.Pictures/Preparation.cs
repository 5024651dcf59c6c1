namespace TechBeats.Pictures;

/// <summary>What became of a picture's bytes on the way to the page. A closed family, made of plain values alone.</summary>
public abstract record Preparation
{
    private protected Preparation()
    {
    }
}
