namespace TechBeats.Model;

/// <summary>A small picture within a line: a badge, an icon, a formula.</summary>
public sealed record InlineFigure(Figure Figure) : Inline;
