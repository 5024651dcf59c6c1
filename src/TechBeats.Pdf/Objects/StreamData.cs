using System.IO.Compression;

namespace TechBeats.Pdf.Objects;

/// <summary>The encoded bytes of a stream and their filter (ISO 32000-1, 7.3.8 and 7.4).</summary>
/// <param name="Bytes">The encoded bytes.</param>
/// <param name="Filter">Name of the filter; null for none.</param>
/// <param name="DecodeParms">Parameters of the filter; null for the defaults.</param>
internal sealed record StreamData(ReadOnlyMemory<byte> Bytes, string? Filter = null, PdfDictionary? DecodeParms = null)
{
    /// <summary>Deflates bytes in a single write: the output of the deflater depends on how the input is divided. Thread-safe.</summary>
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
