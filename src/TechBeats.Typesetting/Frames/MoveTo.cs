namespace TechBeats.Typesetting.Frames;

/// <summary>Begins a new contour.</summary>
public sealed record MoveTo(double X, double Y) : OutlineStep;
