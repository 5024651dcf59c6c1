namespace TechBeats.Model;

/// <summary>A line of a <see cref="TextBoxShape"/>, ended by the author.</summary>
/// <param name="Runs">The text runs; empty for an empty line.</param>
/// <param name="Leading">Distance from baseline to baseline.</param>
public sealed record TextBoxLine(IReadOnlyList<TextRun> Runs, double Leading);
