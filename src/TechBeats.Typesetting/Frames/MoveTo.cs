namespace TechBeats.Typesetting.Frames;

/// <summary>Begins a new subpath.</summary>
public sealed record MoveTo(double X, double Y) : OutlineStep;
