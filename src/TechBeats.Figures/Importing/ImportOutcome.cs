namespace TechBeats.Figures.Importing;

/// <summary>The outcome of importing a rescued file.</summary>
public enum ImportOutcome
{
    /// <summary>The file was a missing figure and is now stored.</summary>
    Taken,

    /// <summary>The store already has the figure.</summary>
    Known,

    /// <summary>The file matches several figures, or several files match its figure. None is chosen.</summary>
    Ambiguous,

    /// <summary>The file matches a figure, but is not a picture.</summary>
    NotAPicture,

    /// <summary>The file matches no figure of the archive.</summary>
    Unmatched,
}
