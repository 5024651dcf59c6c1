namespace TechBeats.Model;

/// <summary>
/// A formula that was kept as a picture: its letters are as high as those of the text around it, which on a screen are 16 CSS pixels.
/// </summary>
/// <param name="Fineness">Stored pixels to a CSS pixel.</param>
/// <param name="Depth">How far it reaches below the baseline, in CSS pixels; null when not told.</param>
public sealed record FormulaLook(double Fineness = 1, double? Depth = null);
