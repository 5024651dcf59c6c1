namespace TechBeats.Typesetting.Frames;

/// <summary>A width and a height.</summary>
public readonly record struct Size(double Width, double Height);
