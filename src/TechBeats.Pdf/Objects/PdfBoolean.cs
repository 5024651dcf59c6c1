namespace TechBeats.Pdf.Objects;

/// <summary>A boolean (7.3.2).</summary>
internal sealed record PdfBoolean(bool Value) : PdfValue;
