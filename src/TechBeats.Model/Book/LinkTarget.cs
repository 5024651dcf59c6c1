namespace TechBeats.Model;

/// <summary>The destination of a <see cref="Link"/>. A closed family.</summary>
public abstract record LinkTarget
{
    private protected LinkTarget()
    {
    }
}
