namespace TechBeats.Figures.Importing;

/// <summary>The result of importing a rescued file.</summary>
/// <param name="File">Its path in the folder of rescued files.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Address">The figure's address, or that of one of several; null when no figure matches.</param>
/// <param name="Detail">How the file matches, or why it does not, in words.</param>
public sealed record ImportLine(string File, ImportOutcome Outcome, string? Address, string Detail);
