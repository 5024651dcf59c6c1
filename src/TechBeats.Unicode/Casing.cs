namespace TechBeats.Unicode;

/// <summary>Mapping to upper case (the Unicode Standard, 3.13). The dotted i is the only language-specific condition.</summary>
internal static class Casing
{
    /// <summary>The mapping to upper case. The mapping to lower case follows it in the file.</summary>
    private static readonly Mapping s_upper = Load();

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

        return s_upper.Write(codePoint, destination);
    }

    /// <summary>Whether the language writes the capital of <c>i</c> with a dot (SpecialCasing.txt, tr and az).</summary>
    public static bool KeepsDot(string? language) =>
        language is not null
        && (language.StartsWith("tr", StringComparison.OrdinalIgnoreCase) || language.StartsWith("az", StringComparison.OrdinalIgnoreCase))
        && (language.Length == 2 || language[2] == '-');

    private static Mapping Load()
    {
        var reader = new TableReader("casing.bin");
        return new Mapping(ref reader);
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
