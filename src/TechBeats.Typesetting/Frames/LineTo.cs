namespace TechBeats.Typesetting.Frames;

/// <summary>Appends a straight line.</summary>
public sealed record LineTo(double X, double Y) : OutlineStep;
