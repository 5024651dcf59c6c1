namespace TechBeats.Pdf.Objects;

/// <summary>A real number (7.3.3), written with at most four decimals and never with an exponent.</summary>
public sealed record PdfReal(double Value) : PdfValue;
