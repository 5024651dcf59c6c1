namespace TechBeats.Typesetting.Frames;

/// <summary>Closes the contour.</summary>
public sealed record Close : OutlineStep;
