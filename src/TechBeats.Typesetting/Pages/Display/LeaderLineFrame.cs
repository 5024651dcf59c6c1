using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A set <see cref="LeaderLine"/>.</summary>
/// <param name="Frame">Its marks.</param>
/// <param name="Baseline">Baseline of its last line, where the numbers stand.</param>
/// <param name="Item">What it means.</param>
internal sealed record LeaderLineFrame(Frame Frame, double Baseline, Element Item);
