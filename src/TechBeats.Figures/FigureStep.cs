namespace TechBeats.Figures;

/// <summary>A step of the ladder that was tried for a figure, and what it gave.</summary>
/// <param name="Name">
/// Which step: <c>archive</c>, <c>embedded</c>, <c>store</c>, <c>import</c>, <c>memory</c> (what is known from an earlier asking), <c>signature</c>
/// (an end that the address itself tells), <c>live</c>, <c>inside</c> (the address inside the address), <c>name</c> (a picture of the archive
/// with the same file name), <c>web-archive</c>.
/// </param>
/// <param name="Address">The address or path that was tried; null where the step has none of its own.</param>
/// <param name="Outcome">What it gave, in words.</param>
public sealed record FigureStep(string Name, string? Address, string Outcome);
