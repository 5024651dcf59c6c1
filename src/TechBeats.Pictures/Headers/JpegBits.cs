namespace TechBeats.Pictures.Headers;

/// <summary>Reads the bits of entropy-coded data up to the next marker (ITU-T T.81, clause F.2.2). Missing bits are zero.</summary>
internal ref struct JpegBits(ReadOnlySpan<byte> jpeg, int at)
{
    private readonly ReadOnlySpan<byte> jpeg = jpeg;
    private ulong bits;
    private int count;
    private int missing;

    /// <summary>Offset of the next byte.</summary>
    public int At { get; private set; } = at;

    /// <summary>True if more bits were read than there are.</summary>
    public readonly bool IsExhausted => missing > count;

    /// <summary>The next 16 bits, which stay.</summary>
    public int Peek()
    {
        while (count < 16)
        {
            bits = (bits << 8) | Next();
            count += 8;
        }

        return (int)(bits >> (count - 16)) & 0xFFFF;
    }

    /// <summary>Skips at most 16 bits.</summary>
    public void Skip(int width)
    {
        if (count < width)
        {
            Peek();
        }

        count -= width;
    }

    /// <summary>Reads at most 16 bits.</summary>
    public int Read(int width)
    {
        var value = width == 0 ? 0 : Peek() >> (16 - width);
        Skip(width);
        return value;
    }

    /// <summary>Continues after the next restart marker, if there is one.</summary>
    /// <returns>True if there is one.</returns>
    public bool Restart()
    {
        (bits, count, missing) = (0, 0, 0);
        while (At + 1 < jpeg.Length && !(jpeg[At] == 0xFF && jpeg[At + 1] is not (0 or 0xFF)))
        {
            At++;
        }

        var isRestart = At + 1 < jpeg.Length && jpeg[At + 1] is >= 0xD0 and <= 0xD7;
        At += isRestart ? 2 : 0;
        return isRestart;
    }

    private byte Next()
    {
        if (At >= jpeg.Length)
        {
            missing += 8;
            return 0;
        }

        var next = jpeg[At];
        if (next != 0xFF)
        {
            At++;
            return next;
        }

        if (At + 1 < jpeg.Length && jpeg[At + 1] == 0)
        {
            At += 2;
            return next;
        }

        missing += 8;
        return 0;
    }
}
