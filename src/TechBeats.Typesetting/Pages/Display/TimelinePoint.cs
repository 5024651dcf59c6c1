namespace TechBeats.Typesetting.Pages.Display;

/// <summary>An issue on a timeline.</summary>
/// <param name="Date">Its date; null if unknown.</param>
/// <param name="Words">Number of its words.</param>
/// <param name="Number">Its number; null for none.</param>
internal readonly record struct TimelinePoint(DateOnly? Date, int Words, int? Number = null);
