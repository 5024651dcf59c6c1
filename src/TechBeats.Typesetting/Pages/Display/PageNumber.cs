using TechBeats.Model;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A page number as printed, and its link target.</summary>
internal readonly record struct PageNumber(string Text, BookTarget Target);
