namespace TechBeats.Unicode;

/// <summary>Bracket pairs (BidiBrackets.txt).</summary>
internal sealed class BidiPairs
{
    private readonly int[] _brackets;
    private readonly int[] _partners;
    private readonly byte[] _opens;

    private BidiPairs()
    {
        var reader = new TableReader("bidi.bin");

        // Mirrored characters and their images come first. HarfBuzz has its own.
        _ = reader.Int32s();
        _ = reader.Int32s();
        _brackets = reader.Int32s();
        _partners = reader.Int32s();
        _opens = reader.Bytes();
    }

    public static BidiPairs Instance { get; } = new();

    /// <summary>Whether the character is a bracket.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="opens">Whether it opens a pair.</param>
    /// <param name="pair">The opening bracket of the pair. Canonical equivalents share one: U+2329 becomes U+3008.</param>
    public bool IsBracket(int codePoint, out bool opens, out int pair)
    {
        var place = Array.BinarySearch(_brackets, codePoint);
        opens = place >= 0 && _opens[place] != 0;
        pair = place < 0 ? 0 : opens ? codePoint : _partners[place];
        pair = pair == 0x2329 ? 0x3008 : pair;
        return place >= 0;
    }
}
