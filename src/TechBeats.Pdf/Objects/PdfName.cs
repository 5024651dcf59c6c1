namespace TechBeats.Pdf.Objects;

/// <summary>A name (7.3.5) without its solidus. Irregular characters are escaped when written.</summary>
internal sealed record PdfName(string Value) : PdfValue;
