namespace TechBeats.Pdf.Objects;

/// <summary>A text string (7.9.2.2): ASCII as PDFDocEncoding, anything else as UTF-16BE with its byte order mark.</summary>
public sealed record PdfText(string Value) : PdfValue;
