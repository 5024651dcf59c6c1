namespace TechBeats.Model;

/// <summary>A PNG that is not interlaced and has at most 8 bits a channel: gray, RGB, palette, or any of them with alpha.</summary>
public sealed record PngPicture : RasterPicture;
