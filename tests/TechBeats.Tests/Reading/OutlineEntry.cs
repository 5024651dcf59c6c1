namespace TechBeats.Tests.Reading;

/// <summary>A bookmark as an outside program sees it.</summary>
/// <param name="Depth">0 at the top.</param>
/// <param name="Title">Its words.</param>
/// <param name="Page">Index of the page it goes to; null when it goes nowhere.</param>
internal sealed record OutlineEntry(int Depth, string Title, int? Page);
