namespace TechBeats.Pdf.Objects;

/// <summary>A dictionary (7.3.7); entries are written in the order given, null values left out.</summary>
public sealed record PdfDictionary(IReadOnlyList<(string Key, PdfValue? Value)> Entries) : PdfValue;
