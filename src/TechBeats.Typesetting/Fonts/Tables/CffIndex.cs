namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>A CFF INDEX: an array of variable-sized objects (Adobe Technical Note 5176, chapter 5).</summary>
internal readonly struct CffIndex
{
    private readonly FontBytes bytes;
    private readonly int offsetSize;
    private readonly int dataStart;

    /// <param name="bytes">Bytes from the start of the INDEX. They may extend beyond its end.</param>
    public CffIndex(FontBytes bytes)
    {
        this.bytes = bytes;
        var count = bytes.U16(0);
        offsetSize = bytes.U8(2);
        if (count == 0 || offsetSize is < 1 or > 4 || (count + 1) * offsetSize > bytes.Length - 3)
        {
            End = 2;
            return;
        }

        Count = count;
        dataStart = 2 + ((count + 1) * offsetSize);
        End = dataStart + OffsetOf(count);
    }

    public int Count { get; }

    /// <summary>Offset of the end from the start of the INDEX.</summary>
    public int End { get; }

    /// <summary>The object at the index; empty if the index is out of range.</summary>
    public FontBytes this[int number]
    {
        get
        {
            if ((uint)number >= (uint)Count)
            {
                return default;
            }

            var start = OffsetOf(number);
            return start < 1 ? default : bytes.Slice(dataStart + start, OffsetOf(number + 1) - start);
        }
    }

    /// <summary>Returns the offset of an object from the byte before the data.</summary>
    private int OffsetOf(int number)
    {
        var offset = 0;
        for (var i = 0; i < offsetSize; i++)
        {
            offset = (offset << 8) | bytes.U8(3 + (number * offsetSize) + i);
        }

        return Math.Clamp(offset, 0, bytes.Length);
    }
}
