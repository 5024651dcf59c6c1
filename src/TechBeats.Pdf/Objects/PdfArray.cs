namespace TechBeats.Pdf.Objects;

/// <summary>An array (7.3.6).</summary>
internal sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue;
