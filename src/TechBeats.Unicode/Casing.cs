using System.Text;

namespace TechBeats.Unicode;

/// <summary>Case mappings (the Unicode Standard, 3.13). The dotted i is the only language-specific condition.</summary>
internal static class Casing
{
    private static readonly (Mapping Upper, Mapping Lower) s_mappings = Load();

    public static string Upper(string text, string? language)
    {
        var keepsDot = KeepsDot(language);
        Span<char> mapped = stackalloc char[3];
        StringBuilder? result = null;
        for (var index = 0; index < text.Length;)
        {
            var length = LengthAt(text, index, out var codePoint);
            var written = WriteUpper(codePoint, mapped, keepsDot);
            Append(ref result, text, index, length, mapped[..written]);
            index += length;
        }

        return result?.ToString() ?? text;
    }

    public static string Lower(string text)
    {
        Span<char> mapped = stackalloc char[3];
        StringBuilder? result = null;
        for (var index = 0; index < text.Length;)
        {
            var length = LengthAt(text, index, out var codePoint);
            var written = s_mappings.Lower.Write(codePoint, mapped);
            Append(ref result, text, index, length, mapped[..written]);
            index += length;
        }

        return result?.ToString() ?? text;
    }

    public static int WriteUpper(int codePoint, Span<char> destination, bool keepsDot)
    {
        if (codePoint < 0x80)
        {
            destination[0] = (char)(codePoint is >= 'a' and <= 'z' ? codePoint - 0x20 : codePoint);
            if (keepsDot && codePoint == 'i')
            {
                destination[0] = '\u0130';
            }

            return 1;
        }

        return s_mappings.Upper.Write(codePoint, destination);
    }

    /// <summary>Whether the language writes the capital of <c>i</c> with a dot (SpecialCasing.txt, tr and az).</summary>
    public static bool KeepsDot(string? language) =>
        language is not null
        && (language.StartsWith("tr", StringComparison.OrdinalIgnoreCase) || language.StartsWith("az", StringComparison.OrdinalIgnoreCase))
        && (language.Length == 2 || language[2] == '-');

    private static int LengthAt(string text, int index, out int codePoint)
    {
        codePoint = CodePoints.At(text, index, out var length);
        return length;
    }

    private static void Append(ref StringBuilder? result, string text, int index, int length, ReadOnlySpan<char> mapped)
    {
        if (result is null)
        {
            if (text.AsSpan(index, length).SequenceEqual(mapped))
            {
                return;
            }

            result = new StringBuilder(text, 0, index, text.Length + 16);
        }

        result.Append(mapped);
    }

    private static (Mapping Upper, Mapping Lower) Load()
    {
        var reader = new TableReader("casing.bin");
        return (new Mapping(ref reader), new Mapping(ref reader));
    }

    /// <summary>One case direction: characters that map to one character, and characters that map to several.</summary>
    private sealed class Mapping
    {
        private readonly int[] _keys;
        private readonly int[] _values;
        private readonly int[] _longKeys;
        private readonly ushort[] _longOffsets;
        private readonly ushort[] _longValues;

        public Mapping(ref TableReader reader)
        {
            _keys = reader.Int32s();
            _values = reader.Int32s();
            _longKeys = reader.Int32s();
            _longOffsets = reader.UInt16s();
            _longValues = reader.UInt16s();
        }

        public int Write(int codePoint, Span<char> destination)
        {
            var place = Array.BinarySearch(_longKeys, codePoint);
            if (place >= 0)
            {
                int start = _longOffsets[place];
                var count = _longOffsets[place + 1] - start;
                for (var i = 0; i < count; i++)
                {
                    destination[i] = (char)_longValues[start + i];
                }

                return count;
            }

            place = Array.BinarySearch(_keys, codePoint);
            return CodePoints.Write(place >= 0 ? _values[place] : codePoint, destination);
        }
    }
}
