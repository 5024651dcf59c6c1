namespace TechBeats.Unicode;

/// <summary>What may happen to a line at a place between two characters.</summary>
public enum LineBreak : byte
{
    /// <summary>The line goes on.</summary>
    None,

    /// <summary>The line may end here.</summary>
    Allowed,

    /// <summary>The line ends here.</summary>
    Mandatory,
}
