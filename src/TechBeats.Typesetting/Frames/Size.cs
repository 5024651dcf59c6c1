namespace TechBeats.Typesetting.Frames;

/// <summary>A width and a height, in points.</summary>
public readonly record struct Size(double Width, double Height);
