namespace TechBeats.Unicode;

/// <summary>Canonical decompositions and primary composites. Hangul syllables follow from arithmetic instead.</summary>
internal sealed class NormalizationTable
{
    private readonly int[] _decomposed;
    private readonly ushort[] _offsets;
    private readonly int[] _parts;
    private readonly long[] _pairs;
    private readonly int[] _composites;

    private NormalizationTable()
    {
        var reader = new TableReader("normalization.bin");
        _decomposed = reader.Int32s();
        _offsets = reader.UInt16s();
        _parts = reader.Int32s();
        var first = reader.Int32s();
        var second = reader.Int32s();
        _composites = reader.Int32s();
        _pairs = new long[first.Length];
        for (var i = 0; i < first.Length; i++)
        {
            _pairs[i] = KeyOf(first[i], second[i]);
        }
    }

    public static NormalizationTable Instance { get; } = new();

    /// <summary>The full canonical decomposition, or empty if the character does not decompose.</summary>
    public ReadOnlySpan<int> DecompositionOf(int codePoint)
    {
        var place = Array.BinarySearch(_decomposed, codePoint);
        return place < 0 ? [] : _parts.AsSpan(_offsets[place].._offsets[place + 1]);
    }

    /// <summary>The composition of the two characters, or 0 if there is none.</summary>
    public int CompositeOf(int first, int second)
    {
        var key = KeyOf(first, second);
        var low = 0;
        var high = _pairs.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_pairs[middle] < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _pairs.Length && _pairs[low] == key ? _composites[low] : 0;
    }

    private static long KeyOf(int first, int second) => ((long)first << 21) | (uint)second;
}
