namespace TechBeats.Pictures.Pixels;

/// <summary>Gives the bytes of one row of pixels, to be written.</summary>
internal delegate Span<byte> WritableRow(int y);
