namespace TechBeats.Pictures.Pixels;

/// <summary>Decoded pixels, upright, 8 bits a channel.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Channels">Bytes a pixel: 1 for gray, 3 for RGB, 4 for RGB with alpha (not multiplied).</param>
/// <param name="Row">Gives the bytes of a row, counted from the top.</param>
internal sealed record PixelGrid(int Width, int Height, int Channels, PixelRow Row);
