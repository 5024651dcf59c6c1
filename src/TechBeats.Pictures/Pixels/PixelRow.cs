namespace TechBeats.Pictures.Pixels;

/// <summary>Gives the bytes of one row of pixels.</summary>
internal delegate ReadOnlySpan<byte> PixelRow(int y);
