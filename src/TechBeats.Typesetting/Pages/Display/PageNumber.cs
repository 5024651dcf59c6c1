using TechBeats.Model;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A page number as printed, and where a click on it leads.</summary>
internal readonly record struct PageNumber(string Text, BookTarget Target);
