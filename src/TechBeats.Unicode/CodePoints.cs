using System.Runtime.CompilerServices;

namespace TechBeats.Unicode;

/// <summary>Code points of UTF-16 text. A lone surrogate counts as a code point, since text from outside may contain one.</summary>
public static class CodePoints
{
    /// <summary>The code point that starts at the index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Index of the code point's first UTF-16 unit.</param>
    /// <param name="length">Length of the code point: 1 or 2 UTF-16 units.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int At(ReadOnlySpan<char> text, int index, out int length)
    {
        var first = text[index];
        if (char.IsHighSurrogate(first) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(first, text[index + 1]);
        }

        length = 1;
        return first;
    }

    /// <summary>The code point that ends before the index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Index after the code point's last UTF-16 unit; above 0.</param>
    /// <param name="length">Length of the code point: 1 or 2 UTF-16 units.</param>
    public static int Before(ReadOnlySpan<char> text, int index, out int length)
    {
        var last = text[index - 1];
        if (char.IsLowSurrogate(last) && index >= 2 && char.IsHighSurrogate(text[index - 2]))
        {
            length = 2;
            return char.ConvertToUtf32(text[index - 2], last);
        }

        length = 1;
        return last;
    }

    /// <summary>Writes the code point as UTF-16.</summary>
    /// <returns>Number of UTF-16 units written: 1 or 2.</returns>
    public static int Write(int codePoint, Span<char> destination)
    {
        if (codePoint < 0x10000)
        {
            destination[0] = (char)codePoint;
            return 1;
        }

        destination[0] = (char)(0xD800 + ((codePoint - 0x10000) >> 10));
        destination[1] = (char)(0xDC00 + (codePoint & 0x3FF));
        return 2;
    }
}
