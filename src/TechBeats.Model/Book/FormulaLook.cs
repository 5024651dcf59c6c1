namespace TechBeats.Model;

/// <summary>
/// The scale of a formula that is a picture. Its letters are as tall as the text around it, which is 16 CSS pixels on a screen.
/// </summary>
/// <param name="PixelDensity">Stored pixels per CSS pixel.</param>
/// <param name="Depth">Depth below the baseline in CSS pixels, or null if not given.</param>
public sealed record FormulaLook(double PixelDensity = 1, double? Depth = null);
