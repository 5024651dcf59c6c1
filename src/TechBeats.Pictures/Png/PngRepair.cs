using System.IO.Compression;
using TechBeats.Pictures.Headers;

namespace TechBeats.Pictures.Png;

/// <summary>
/// Completes the data of a damaged PNG with bright rows. Decoders wait for ever, or show what memory held, when the data of a picture ends
/// early.
/// </summary>
internal static class PngRepair
{
    /// <summary>A copy that has all its rows.</summary>
    /// <param name="png">A PNG whose header is valid, to its end.</param>
    public static byte[] Complete(ReadOnlySpan<byte> png)
    {
        using var whole = new MemoryStream(png.Length);
        whole.Write(png[..PngProof.StartOfData(png)]);
        PngWriter.WriteChunk(whole, "IDAT"u8, CompleteData(png));
        PngWriter.WriteChunk(whole, "IEND"u8, []);
        return whole.ToArray();
    }

    private static byte[] CompleteData(ReadOnlySpan<byte> png)
    {
        using var deflated = new MemoryStream(png.Length);
        using (var deflater = new ZLibStream(deflated, CompressionLevel.Fastest))
        {
            var (data, length) = PngProof.Gather(png);
            using var inflater = new ZLibStream(new MemoryStream(data, 0, length), CompressionMode.Decompress);
            var isOver = false;
            foreach (var (stride, rows) in PngProof.Parts(png))
            {
                var row = new byte[stride];
                for (var y = 0; y < rows; y++)
                {
                    // A row that is not whole would take its neighbors' colors.
                    isOver = isOver || !TryRead(inflater, row) || row[0] > 4;
                    if (isOver)
                    {
                        row.AsSpan().Fill(byte.MaxValue);
                        row[0] = 0;
                    }

                    deflater.Write(row);
                }
            }
        }

        return deflated.ToArray();
    }

    private static bool TryRead(ZLibStream inflater, byte[] row)
    {
        try
        {
            return inflater.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) == row.Length;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            return false;
        }
    }
}
