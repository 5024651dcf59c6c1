namespace TechBeats.Pdf.Objects;

/// <summary>A text string (7.9.2.2): ASCII in PDFDocEncoding, other text in UTF-16BE with a byte order mark.</summary>
internal sealed record PdfText(string Value) : PdfValue;
