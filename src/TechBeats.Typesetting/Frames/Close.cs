namespace TechBeats.Typesetting.Frames;

/// <summary>Closes the subpath.</summary>
public sealed record Close : OutlineStep;
