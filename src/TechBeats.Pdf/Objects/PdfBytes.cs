namespace TechBeats.Pdf.Objects;

/// <summary>A string of bytes (7.3.4).</summary>
internal sealed record PdfBytes(ReadOnlyMemory<byte> Value) : PdfValue;
