namespace TechBeats.Pdf.Objects;

/// <summary>A boolean (7.3.2).</summary>
public sealed record PdfBoolean(bool Value) : PdfValue;
