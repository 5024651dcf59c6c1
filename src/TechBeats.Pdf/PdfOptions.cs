namespace TechBeats.Pdf;

/// <summary>Options of a PDF file.</summary>
/// <param name="IsCompressed">False to leave streams and objects readable, for tests.</param>
/// <param name="Jobs">Maximum number of parallel jobs, at least 1. It does not change the file.</param>
public sealed record PdfOptions(bool IsCompressed = true, int Jobs = 1);
