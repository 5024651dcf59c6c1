namespace TechBeats.Sources;

/// <summary>How far reading has come.</summary>
/// <param name="Stage"><c>read</c> or <c>figures</c>.</param>
/// <param name="Done">Issues or figures done.</param>
/// <param name="Total">Issues or figures in all.</param>
/// <param name="FromStore">Figures that the store had.</param>
/// <param name="Fetched">Figures that came over the network.</param>
/// <param name="Lost">Figures that could not be had.</param>
/// <param name="Bytes">Bytes fetched.</param>
public sealed record ReadingProgress(string Stage, int Done, int Total, int FromStore = 0, int Fetched = 0, int Lost = 0, long Bytes = 0);
