using System.Buffers.Text;

namespace TechBeats.Pdf.Objects;

/// <summary>A growing byte buffer. It formats numbers and tokens without strings.</summary>
internal sealed class ByteBuffer(int capacity = 1024)
{
    private static readonly long[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    private byte[] bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    /// <summary>The last byte; 0 if the buffer is empty.</summary>
    public byte Last => Length == 0 ? (byte)0 : bytes[Length - 1];

    public void Clear() => Length = 0;

    public void Append(byte value)
    {
        if (Length == bytes.Length)
        {
            Grow(1);
        }

        bytes[Length++] = value;
    }

    public void Append(ReadOnlySpan<byte> values)
    {
        Grow(values.Length);
        values.CopyTo(bytes.AsSpan(Length));
        Length += values.Length;
    }

    /// <summary>Appends a byte as two hexadecimal digits.</summary>
    public void AppendHex(byte value)
    {
        var digits = "0123456789ABCDEF"u8;
        Grow(2);
        bytes[Length++] = digits[value >> 4];
        bytes[Length++] = digits[value & 15];
    }

    public void AppendInteger(long value)
    {
        Grow(20);
        Utf8Formatter.TryFormat(value, bytes.AsSpan(Length), out var written);
        Length += written;
    }

    /// <summary>Appends an integer with leading zeros.</summary>
    public void AppendPadded(long value, int digits)
    {
        for (var power = digits - 1; power > 0; power--)
        {
            if (value < Math.Pow(10, power))
            {
                Append((byte)'0');
            }
        }

        AppendInteger(value);
    }

    /// <summary>
    /// Appends a number rounded to at most 0 to 6 decimals, in the shortest form that PDF allows: no exponent, no trailing zeros, no zero
    /// before the point.
    /// </summary>
    public void AppendReal(double value, int decimals)
    {
        var power = PowersOfTen[decimals];
        var scaled = Math.Round(value * power, MidpointRounding.AwayFromZero);
        if (!(Math.Abs(scaled) < 1e15))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "PDF cannot represent the number.");
        }

        AppendScaled((long)scaled, decimals);
    }

    /// <summary>
    /// Appends <paramref name="value"/> divided by ten to the power of <paramref name="decimals"/>, in the form of <see
    /// cref="AppendReal"/>.
    /// </summary>
    public void AppendScaled(long value, int decimals)
    {
        if (value < 0)
        {
            Append((byte)'-');
            value = -value;
        }

        var (whole, rest) = Math.DivRem(value, PowersOfTen[decimals]);
        if (whole != 0 || rest == 0)
        {
            AppendInteger(whole);
        }

        if (rest == 0)
        {
            return;
        }

        while (rest % 10 == 0)
        {
            rest /= 10;
            decimals--;
        }

        Grow(decimals + 1);
        bytes[Length++] = (byte)'.';
        for (var i = decimals - 1; i >= 0; i--)
        {
            bytes[Length + i] = (byte)('0' + (rest % 10));
            rest /= 10;
        }

        Length += decimals;
    }

    private void Grow(int more)
    {
        if (Length + more > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(Length + more, bytes.Length * 2));
        }
    }
}
