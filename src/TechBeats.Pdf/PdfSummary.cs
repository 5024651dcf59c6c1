namespace TechBeats.Pdf;

/// <summary>Counts of a written file.</summary>
public sealed record PdfSummary(int Pages, long Bytes, int Pictures);
