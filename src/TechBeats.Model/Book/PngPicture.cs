namespace TechBeats.Model;

/// <summary>A PNG without interlacing and with at most 8 bits per channel: gray, RGB or palette, each with or without alpha.</summary>
public sealed record PngPicture : RasterPicture;
