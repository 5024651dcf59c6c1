namespace TechBeats.Pictures.Pixels;

/// <summary>Decoded upright pixels of 8 bits per channel.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Channels">Bytes per pixel: 1 for gray, 3 for RGB, 4 for RGB with straight alpha.</param>
/// <param name="Row">Returns the bytes of a row, counted from the top.</param>
internal sealed record PixelGrid(int Width, int Height, int Channels, PixelRow Row);
