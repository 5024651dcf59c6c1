namespace TechBeats.Typesetting.Frames;

/// <summary>A straight line.</summary>
public sealed record LineTo(double X, double Y) : OutlineStep;
