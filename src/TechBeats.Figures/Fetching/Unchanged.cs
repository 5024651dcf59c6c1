namespace TechBeats.Figures.Fetching;

/// <summary>The host confirmed that the known representation is current (304).</summary>
/// <param name="Address">The final address after all redirects.</param>
internal sealed record Unchanged(string Address) : FetchOutcome;
