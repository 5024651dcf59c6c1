using TechBeats.Typesetting;

namespace TechBeats.Pdf;

/// <summary>The door of PDF: a set book in, bytes out.</summary>
public static class PdfExport
{
    /// <summary>Writes the book. The stream need not be seekable.</summary>
    public static PdfSummary Write(TypesetBook book, Stream output, PdfOptions options) => throw new NotImplementedException();
}

/// <summary>How a file is written.</summary>
/// <param name="IsCompressed">False leaves streams and objects readable, for tests.</param>
/// <param name="Jobs">Content streams compressed at the same time, at least 1; it never changes a byte.</param>
public sealed record PdfOptions(bool IsCompressed = true, int Jobs = 1);

/// <summary>What was written.</summary>
public sealed record PdfSummary(int Pages, long Bytes, int Pictures);
