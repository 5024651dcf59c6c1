namespace TechBeats.Pictures.Pixels;

/// <summary>Returns the bytes of one row of pixels.</summary>
internal delegate ReadOnlySpan<byte> PixelRow(int y);
