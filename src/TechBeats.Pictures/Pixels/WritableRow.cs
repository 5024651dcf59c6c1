namespace TechBeats.Pictures.Pixels;

/// <summary>Returns the bytes of one row of pixels for writing.</summary>
internal delegate Span<byte> WritableRow(int y);
