namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>A lost figure, as the register needs it.</summary>
/// <param name="Address">Where it should have been.</param>
/// <param name="Title">What it was, as its card says.</param>
/// <param name="Reason">Why, in the book's words.</param>
/// <param name="Landmark">Name of a landmark that its card carries; <see cref="Marker.IsMarker"/> is true of it.</param>
public sealed record TypesetLostFigure(string Address, string Title, string Reason, string Landmark);
