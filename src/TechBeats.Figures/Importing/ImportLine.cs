namespace TechBeats.Figures.Importing;

/// <summary>The result of importing a rescued file.</summary>
/// <param name="File">Path in the folder of rescued files.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Address">The address of the figure or of one of several, or null if none matches.</param>
/// <param name="Detail">How the file matches, or why it does not.</param>
public sealed record ImportLine(string File, ImportOutcome Outcome, string? Address, string Detail);
