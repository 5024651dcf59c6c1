namespace TechBeats.Pictures.Headers;

/// <summary>A scan of a JPEG (ITU-T T.81, B.2.3): walks its codes block by block.</summary>
internal sealed class JpegScan
{
    private readonly JpegFrame frame;
    private readonly JpegCodes?[] dc;
    private readonly JpegCodes?[] ac;
    private readonly int restart;
    private readonly int to;
    private readonly bool isRefinement;
    private int endOfBand;

    private JpegScan(
        JpegFrame frame, JpegComponent[] components, (JpegCodes?[] Dc, JpegCodes?[] Ac) codes, int restart, ReadOnlySpan<byte> band)
    {
        (this.frame, Components, (dc, ac), this.restart) = (frame, components, codes, restart);
        (From, to, isRefinement) = frame.IsProgressive ? (band[0], band[1], band[2] >> 4 > 0) : (0, 63, false);
    }

    /// <summary>The first coefficient of the scan; 0 for averages.</summary>
    public int From { get; }

    public JpegComponent[] Components { get; }

    /// <summary>Number of visited blocks.</summary>
    public long Visits { get; private set; }

    /// <summary>Reads the header of a scan, or returns null if it is not valid.</summary>
    public static JpegScan? Read(ReadOnlySpan<byte> data, JpegFrame frame, JpegCodes?[] tables, int restart)
    {
        var count = data.Length > 0 ? data[0] : 0;
        if (count is < 1 or > 4 || data.Length < 4 + (2 * count))
        {
            return null;
        }

        var components = new JpegComponent[count];
        var (dc, ac) = (new JpegCodes?[count], new JpegCodes?[count]);
        for (var index = 0; index < count; index++)
        {
            var name = data[1 + (2 * index)];
            if (frame.Components.FirstOrDefault(component => component.Name == name) is not { } component)
            {
                return null;
            }

            var places = data[2 + (2 * index)];
            components[index] = component;
            (dc[index], ac[index]) = (tables[places >> 4 & 3], tables[4 + (places & 3)]);
        }

        var band = data[(1 + (2 * count))..];
        return frame.IsProgressive && (band[0] > band[1] || band[1] > 63 || (band[0] > 0 && count > 1))
            ? null
            : new JpegScan(frame, components, (dc, ac), restart, band);
    }

    /// <summary>Walks the codes.</summary>
    /// <param name="jpeg">The file.</param>
    /// <param name="at">Offset of the codes, then of the next marker.</param>
    /// <param name="maximumVisits">Maximum number of blocks to visit.</param>
    /// <returns>Number of pixel rows from the top that are there, at most the frame's height.</returns>
    public int CountRows(ReadOnlySpan<byte> jpeg, ref int at, long maximumVisits)
    {
        var isAlone = Components.Length == 1;
        var (across, down) = isAlone ? (Components[0].BlocksAcross, Components[0].BlocksDown) : (frame.UnitsAcross, frame.UnitsDown);
        var bits = new JpegBits(jpeg, at);
        var units = 0L;
        var isSound = true;
        for (; units < (long)across * down && isSound; units++)
        {
            if (restart > 0 && units > 0 && units % restart == 0)
            {
                endOfBand = 0;
                if (!bits.Restart())
                {
                    break;
                }
            }

            var (x, y) = ((int)(units % across), (int)(units / across));
            isSound = (isAlone ? WalkBlock(ref bits, 0, x, y) : WalkUnit(ref bits, x, y)) && !bits.IsExhausted && Visits <= maximumVisits;
            if (!isSound)
            {
                break;
            }
        }

        at = bits.At;
        if (units == (long)across * down)
        {
            return frame.Height;
        }

        var rowsOfUnit = isAlone ? frame.RowsOfUnit / Components[0].Down : frame.RowsOfUnit;
        return (int)Math.Min(frame.Height - 1, units / across * rowsOfUnit);
    }

    private bool WalkUnit(ref JpegBits bits, int x, int y)
    {
        for (var index = 0; index < Components.Length; index++)
        {
            var component = Components[index];
            for (var block = 0; block < component.Across * component.Down; block++)
            {
                var column = (x * component.Across) + (block % component.Across);
                if (!WalkBlock(ref bits, index, column, (y * component.Down) + (block / component.Across)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool WalkBlock(ref JpegBits bits, int index, int x, int y)
    {
        Visits++;
        if (!frame.IsProgressive)
        {
            return WalkAverage(ref bits, dc[index]) && WalkBaseline(ref bits, ac[index]);
        }

        if (From == 0)
        {
            bits.Skip(isRefinement ? 1 : 0);
            return isRefinement || WalkAverage(ref bits, dc[index]);
        }

        var component = Components[index];
        ref var known = ref component.Known[((long)y * component.Stride) + x];
        return ac[index] is { } codes && (isRefinement ? WalkRefinement(ref bits, codes, ref known) : WalkBand(ref bits, codes, ref known));
    }

    private static bool WalkAverage(ref JpegBits bits, JpegCodes? codes)
    {
        var size = codes?.Read(ref bits) ?? -1;
        if (size is < 0 or > 16)
        {
            return false;
        }

        bits.Skip(size);
        return true;
    }

    private static bool WalkBaseline(ref JpegBits bits, JpegCodes? codes)
    {
        for (var at = 1; at < 64; at++)
        {
            var symbol = codes?.Read(ref bits) ?? -1;
            if (symbol < 0)
            {
                return false;
            }

            if (symbol == 0)
            {
                break;
            }

            at += symbol >> 4;
            bits.Skip(symbol & 15);
        }

        return true;
    }

    /// <summary>Clause G.1.2.2.</summary>
    private bool WalkBand(ref JpegBits bits, JpegCodes codes, ref ulong known)
    {
        if (endOfBand > 0)
        {
            endOfBand--;
            return true;
        }

        for (var at = From; at <= to; at++)
        {
            var symbol = codes.Read(ref bits);
            if (symbol < 0)
            {
                return false;
            }

            var (run, size) = (symbol >> 4, symbol & 15);
            if (size == 0 && run < 15)
            {
                endOfBand = (1 << run) - 1 + bits.Read(run);
                break;
            }

            at += run;
            bits.Skip(size);
            known |= size > 0 ? 1UL << (at & 63) : 0;
        }

        return true;
    }

    /// <summary>Clause G.1.2.3.</summary>
    private bool WalkRefinement(ref JpegBits bits, JpegCodes codes, ref ulong known)
    {
        var at = From;
        for (; at <= to && endOfBand == 0; at++)
        {
            var symbol = codes.Read(ref bits);
            if (symbol < 0)
            {
                return false;
            }

            var (run, size) = (symbol >> 4, symbol & 15);
            if (size == 0 && run < 15)
            {
                endOfBand = (1 << run) + bits.Read(run);
                break;
            }

            bits.Skip(size > 0 ? 1 : 0);
            for (; at <= to; at++)
            {
                if ((known >> at & 1) != 0)
                {
                    bits.Skip(1);
                }
                else if (--run < 0)
                {
                    break;
                }
            }

            known |= size > 0 && at <= to ? 1UL << at : 0;
        }

        if (endOfBand > 0)
        {
            for (; at <= to; at++)
            {
                bits.Skip((int)(known >> at & 1));
            }

            endOfBand--;
        }

        return true;
    }
}
