namespace TechBeats.Pdf;

/// <summary>How a file is written.</summary>
/// <param name="IsCompressed">False leaves streams and objects readable, for tests.</param>
/// <param name="Jobs">Content streams compressed at the same time, at least 1; it never changes a byte.</param>
public sealed record PdfOptions(bool IsCompressed = true, int Jobs = 1);
