namespace TechBeats.Model;

/// <summary>Where a <see cref="Link"/> goes. A closed family.</summary>
public abstract record LinkTarget
{
    private protected LinkTarget()
    {
    }
}
