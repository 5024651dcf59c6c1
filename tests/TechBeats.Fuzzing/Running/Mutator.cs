namespace TechBeats.Fuzzing.Running;

/// <summary>Makes new inputs of a target's seeds, always the same ones in the same order.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds)
{
    /// <summary>Maximum length of an input, in bytes.</summary>
    public const int MaximumLength = 64 * 1024;

    /// <summary>Maximum number of changes to one input.</summary>
    private const int MaximumChanges = 8;

    /// <summary>Maximum number of copies of a range, as a power of two; nested and repeated markup finds slow loops.</summary>
    private const int MaximumCopies = 13;

    /// <summary>Lengths and counts at which sums overflow or tables end.</summary>
    private static readonly uint[] Edges =
    [
        0,
        1,
        2,
        7,
        8,
        16,
        127,
        128,
        255,
        256,
        1024,
        4096,
        32767,
        32768,
        65535,
        65536,
        0x7FFFFFFF,
        0x80000000,
        0xFFFFFFF0,
        0xFFFFFFFE,
        0xFFFFFFFF,
    ];

    private readonly XorShift random = new(1);

    /// <summary>The next input.</summary>
    public byte[] Next()
    {
        var input = new List<byte>(Seed());
        for (var changes = 1 + random.Below(MaximumChanges); changes > 0; changes--)
        {
            Change(input);
        }

        return input.Count <= MaximumLength ? [.. input] : [.. input.Take(MaximumLength)];
    }

    private byte[] Seed() => seeds[random.Below(seeds.Count)];

    private void Change(List<byte> input)
    {
        switch (random.Below(10))
        {
            case 0 when input.Count > 0:
                input[random.Below(input.Count)] ^= (byte)(1 << random.Below(8));
                break;
            case 1 when input.Count > 0:
                input[random.Below(input.Count)] = (byte)random.Below(256);
                break;
            case 2 when input.Count > 0:
                input[random.Below(input.Count)] += (byte)(random.Below(32) - 16);
                break;
            case 3 when input.Count >= 4:
                WriteEdge(input);
                break;
            case 4 when input.Count > 0:
                var (from, length) = Range(input.Count, 64);
                input.RemoveRange(from, length);
                break;
            case 5 when input.Count > 0:
                (from, length) = Range(input.Count, 32);
                Repeat(input, from, length, 1 + random.Below(3));
                break;
            case 6 when input.Count > 0 && random.Below(4) == 0:
                (from, length) = Range(input.Count, 16);
                Repeat(input, from, length, 1 + random.Below(1 << random.Below(MaximumCopies + 1)));
                break;
            case 7 when random.Below(8) == 0:
                from = random.Below(input.Count);
                input.RemoveRange(from, input.Count - from);
                break;
            default:
                var other = Seed();
                (from, length) = Range(other.Length, 48);
                input.InsertRange(random.Below(input.Count + 1), other.AsSpan(from, length).ToArray());
                break;
        }
    }

    /// <summary>Overwrites two or four bytes, in either order, with a number at which something may end.</summary>
    private void WriteEdge(List<byte> input)
    {
        var edge = Edges[random.Below(Edges.Length)];
        var bytes = random.Below(2) == 0 ? BitConverter.GetBytes(edge) : BitConverter.GetBytes((ushort)edge);
        if (random.Below(2) == 0)
        {
            Array.Reverse(bytes);
        }

        var at = random.Below(input.Count - 3);
        for (var index = 0; index < bytes.Length; index++)
        {
            input[at + index] = bytes[index];
        }
    }

    private static void Repeat(List<byte> input, int from, int length, int copies)
    {
        var range = input.GetRange(from, length);
        var room = Math.Max(0, (MaximumLength - input.Count) / length);
        input.InsertRange(from, [.. Enumerable.Repeat(range, Math.Min(copies, room)).SelectMany(bytes => bytes)]);
    }

    private (int From, int Length) Range(int count, int longest)
    {
        var from = random.Below(count);
        return (from, Math.Min(count - from, 1 + random.Below(longest)));
    }
}
