namespace TechBeats.Pdf.Objects;

/// <summary>A real number (7.3.3). It is written with at most four decimals and without exponent.</summary>
internal sealed record PdfReal(double Value) : PdfValue;
