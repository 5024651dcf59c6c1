namespace TechBeats.Pdf;

/// <summary>What was written.</summary>
public sealed record PdfSummary(int Pages, long Bytes, int Pictures);
