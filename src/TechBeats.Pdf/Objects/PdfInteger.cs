namespace TechBeats.Pdf.Objects;

/// <summary>An integer (7.3.3).</summary>
internal sealed record PdfInteger(long Value) : PdfValue;
