namespace TechBeats.Model;

/// <summary>A part of an issue that starts on a new line, such as a paragraph. A closed family.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Line of the file on which the block begins, from 1; 0 if unknown. Only problems use it.</summary>
    public int Line { get; init; }
}
