namespace TechBeats.Pdf.Objects;

/// <summary>A dictionary (7.3.7). Entries are written in order; null values are omitted.</summary>
internal sealed record PdfDictionary(IReadOnlyList<(string Key, PdfValue? Value)> Entries) : PdfValue;
