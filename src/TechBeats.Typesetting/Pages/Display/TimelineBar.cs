namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A bar of a timeline.</summary>
/// <param name="Start">Distance of its near edge from the side where reading starts, in points.</param>
/// <param name="Words">Number of words of its issues.</param>
/// <param name="Date">Date of its first issue; null without a scale.</param>
/// <param name="Number">Number of its issue; null if it has none, or if the bar stands on a scale or for several issues.</param>
/// <param name="IsAccented">True for a bar in the accent color.</param>
internal readonly record struct TimelineBar(double Start, long Words, DateOnly? Date, int? Number = null, bool IsAccented = false);
