namespace TechBeats.Figures.Importing;

/// <summary>The result of importing a rescued file.</summary>
/// <param name="File">Its path in the folder of rescued files.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Address">The figure's address, or that of one of several; null when no figure matches.</param>
/// <param name="Detail">How the file matches, or why it does not, in words.</param>
public sealed record ImportLine(string File, ImportOutcome Outcome, string? Address, string Detail);

/// <summary>The outcome of importing a rescued file.</summary>
public enum ImportOutcome
{
    /// <summary>The file is a missing figure, and the store has it now.</summary>
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
