namespace TechBeats.Model;

/// <summary>
/// A picture within a line: a badge, an icon, a formula. A reader does not know the size of a picture: one that turns out to be too large
/// for a line is set as a figure near it.
/// </summary>
public sealed record InlineFigure(Figure Figure) : Inline;
