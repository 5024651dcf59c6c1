using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A typeset <see cref="EntryLine"/>.</summary>
/// <param name="Frame">The drawn line.</param>
/// <param name="Baseline">Baseline of the first line, where label and page number stand.</param>
/// <param name="Item">The element of the line.</param>
/// <param name="Reference">The element of its links.</param>
internal sealed record EntryLineFrame(Frame Frame, double Baseline, Element Item, Element Reference);
