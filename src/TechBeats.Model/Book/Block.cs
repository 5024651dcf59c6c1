namespace TechBeats.Model;

/// <summary>A part of an issue that stands on lines of its own. A closed family.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>The line of the file on which it begins, from 1; 0 when it has none. Only problems use it.</summary>
    public int Line { get; init; }
}
