namespace TechBeats.Model;

/// <summary>A line of a <see cref="TextBoxShape"/> that its author ended.</summary>
/// <param name="Runs">Its words; empty for an empty line.</param>
/// <param name="Leading">From baseline to baseline.</param>
public sealed record TextBoxLine(IReadOnlyList<TextRun> Runs, double Leading);
