namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>A place where a page may end, and the cost of that page.</summary>
internal readonly record struct PageEnd(SequencePlace Place, double Cost);
