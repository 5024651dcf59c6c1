using System.IO.Compression;

namespace TechBeats.Pdf.Objects;

/// <summary>A stream's bytes as they stand in the file, and how to read them (ISO 32000-1, 7.3.8 and 7.4).</summary>
/// <param name="Bytes">The encoded bytes.</param>
/// <param name="Filter">Name of the filter that decodes them; null for none.</param>
/// <param name="DecodeParms">The filter's parameters; null for the defaults.</param>
internal sealed record StreamData(ReadOnlyMemory<byte> Bytes, string? Filter = null, PdfDictionary? DecodeParms = null)
{
    /// <summary>
    /// The bytes deflated. All of them go to the deflater in one write, whose output depends on how it is fed.
    /// Safe to call from many threads.
    /// </summary>
    public static StreamData Deflate(ReadOnlySpan<byte> bytes, PdfDictionary? decodeParms = null)
    {
        using var output = new MemoryStream(Math.Max(256, bytes.Length / 3));
        using (var deflater = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflater.Write(bytes);
        }

        return new StreamData(output.GetBuffer().AsMemory(0, (int)output.Length), "FlateDecode", decodeParms);
    }
}
