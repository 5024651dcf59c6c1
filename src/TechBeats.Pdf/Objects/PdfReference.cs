namespace TechBeats.Pdf.Objects;

/// <summary>A reference to an indirect object (7.3.10). The generation is always 0.</summary>
internal sealed record PdfReference(ObjectNumber Number) : PdfValue;
