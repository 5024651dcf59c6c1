namespace TechBeats.Pictures.Headers;

/// <summary>A Huffman table of a JPEG (ITU-T T.81, annex C), as the symbol and the length of every 16 bits.</summary>
internal sealed class JpegCodes
{
    private readonly byte[] symbols = new byte[1 << 16];
    private readonly byte[] lengths = new byte[1 << 16];

    /// <summary>Reads a table, or returns null if it is not valid.</summary>
    /// <param name="data">16 numbers of codes by length, then the symbols.</param>
    /// <param name="size">Number of bytes of the table.</param>
    public static JpegCodes? Read(ReadOnlySpan<byte> data, out int size)
    {
        size = 16;
        if (data.Length < 16)
        {
            return null;
        }

        var codes = new JpegCodes();
        var first = 0;
        for (var length = 1; length <= 16; length++)
        {
            for (var index = 0; index < data[length - 1]; index++, size++)
            {
                var span = 1 << (16 - length);
                if (size >= data.Length || first + span > 1 << 16)
                {
                    return null;
                }

                codes.symbols.AsSpan(first, span).Fill(data[size]);
                codes.lengths.AsSpan(first, span).Fill((byte)length);
                first += span;
            }
        }

        return codes;
    }

    /// <summary>Reads a symbol, or returns -1 if the bits are no code.</summary>
    public int Read(ref JpegBits bits)
    {
        var next = bits.Peek();
        var length = lengths[next];
        if (length == 0)
        {
            return -1;
        }

        bits.Skip(length);
        return symbols[next];
    }
}
