namespace TechBeats.Pdf.Objects;

/// <summary>An integer (7.3.3).</summary>
public sealed record PdfInteger(long Value) : PdfValue;
