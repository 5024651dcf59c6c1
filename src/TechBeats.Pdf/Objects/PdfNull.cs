namespace TechBeats.Pdf.Objects;

/// <summary>The null object (7.3.9).</summary>
internal sealed record PdfNull : PdfValue;
