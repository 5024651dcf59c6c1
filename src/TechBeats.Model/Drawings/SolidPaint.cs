namespace TechBeats.Model;

/// <summary>One color in sRGB.</summary>
public sealed record SolidPaint(byte Red, byte Green, byte Blue) : ShapePaint;
