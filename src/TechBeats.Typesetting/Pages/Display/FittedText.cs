using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A text in its room.</summary>
/// <param name="Frame">The lines.</param>
/// <param name="IsCut">True if the text did not fit and ends in an ellipsis.</param>
internal readonly record struct FittedText(Frame Frame, bool IsCut);
