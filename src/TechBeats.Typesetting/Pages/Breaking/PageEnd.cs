namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>A place where a page may end, and what the page then costs.</summary>
internal readonly record struct PageEnd(SequencePlace Place, double Cost);
