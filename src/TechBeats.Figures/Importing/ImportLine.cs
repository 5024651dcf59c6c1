namespace TechBeats.Figures.Importing;

/// <summary>What became of a rescued file.</summary>
/// <param name="File">Its path in the folder of rescued files.</param>
/// <param name="Outcome">Whether it was taken.</param>
/// <param name="Address">The figure's address, or that of one of several; null when none fits.</param>
/// <param name="Detail">By what it fits, or why it doesn't.</param>
public sealed record ImportLine(string File, ImportOutcome Outcome, string? Address, string Detail);

/// <summary>Whether a rescued file was taken.</summary>
public enum ImportOutcome
{
    /// <summary>It is a figure that was missing, and the store keeps it now.</summary>
    Taken,

    /// <summary>It fits a figure that the store keeps already.</summary>
    Known,

    /// <summary>It fits several figures, or several files fit its figure: none was chosen.</summary>
    Ambiguous,

    /// <summary>It fits a figure, and is no picture.</summary>
    NotAPicture,

    /// <summary>It fits no figure of the archive.</summary>
    Unmatched,
}
