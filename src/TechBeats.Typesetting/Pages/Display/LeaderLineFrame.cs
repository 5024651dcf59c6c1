using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A typeset <see cref="LeaderLine"/>.</summary>
/// <param name="Frame">The drawn line.</param>
/// <param name="Baseline">Baseline of the last line, where the page numbers stand.</param>
/// <param name="Item">The element of the line.</param>
internal sealed record LeaderLineFrame(Frame Frame, double Baseline, Element Item);
