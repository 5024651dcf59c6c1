using System.Text;

namespace TechBeats.Unicode;

/// <summary>
/// Canonical normalization (UAX 15). A scan finds the first place that may change. Only the piece between two characters that never compose
/// backwards is rebuilt, so plain text costs one scan.
/// </summary>
internal static class Normalization
{
    private const int LBase = 0x1100, VBase = 0x1161, TBase = 0x11A7, SBase = 0xAC00;
    private const int LCount = 19, VCount = 21, TCount = 28, SCount = LCount * VCount * TCount;

    public static string Compose(string text) => Normalize(text, CharacterTable.ComposedCheck, composes: true);

    public static string Decompose(string text) => Normalize(text, CharacterTable.DecomposedCheck, composes: false);

    private static string Normalize(string text, ushort check, bool composes)
    {
        // Below U+0300 all text is composed and no character combines. Below U+00C0 no character decomposes.
        var index = text.AsSpan().IndexOfAnyExceptInRange('\0', composes ? '\u02FF' : '\u00BF');
        if (index < 0)
        {
            return text;
        }

        var table = CharacterTable.Instance;
        StringBuilder? result = null;
        Piece? piece = null;
        var copied = 0;
        while (FindDoubt(table, text, check, ref index, out var start))
        {
            var end = EndOfPiece(table, text, check, index);
            piece ??= new Piece();
            piece.Truncate(0);
            DecomposeInto(piece, text.AsSpan(start, end - start));
            Order(piece);
            if (composes)
            {
                ComposePairs(piece);
            }

            result ??= new StringBuilder(text.Length + 16);
            result.Append(text, copied, start - copied);
            Append(result, piece);
            copied = end;
            index = end;
        }

        if (result is null)
        {
            return text;
        }

        result.Append(text, copied, text.Length - copied);
        return result.Equals(text) ? text : result.ToString();
    }

    /// <summary>Finds the next character that may not be in the form: its quick check is not yes, or marks are out of order.</summary>
    /// <param name="table">The character properties.</param>
    /// <param name="text">The text.</param>
    /// <param name="check">The quick-check flag of the form.</param>
    /// <param name="index">Start of the search, where a piece may start; afterwards the doubtful character.</param>
    /// <param name="start">Start of the doubtful character's piece.</param>
    private static bool FindDoubt(CharacterTable table, string text, ushort check, ref int index, out int start)
    {
        start = Math.Max(index - 1, 0);
        var classBefore = 0;
        while (index < text.Length)
        {
            var record = table.RecordOf(CodePoints.At(text, index, out var length));
            int combiningClass = table.CombiningClass[record];
            var isDoubtful = (table.Flags[record] & check) != 0;
            if (isDoubtful || (combiningClass != 0 && combiningClass < classBefore))
            {
                return true;
            }

            if (combiningClass == 0)
            {
                start = index;
            }

            classBefore = combiningClass;
            index += length;
        }

        return false;
    }

    private static int EndOfPiece(CharacterTable table, string text, ushort check, int index)
    {
        while (index < text.Length)
        {
            CodePoints.At(text, index, out var length);
            index += length;
            if (index < text.Length)
            {
                var record = table.RecordOf(CodePoints.At(text, index, out _));
                if (table.CombiningClass[record] == 0 && (table.Flags[record] & check) == 0)
                {
                    break;
                }
            }
        }

        return index;
    }

    /// <summary>Appends the full decomposition of the text.</summary>
    private static void DecomposeInto(Piece piece, ReadOnlySpan<char> text)
    {
        var table = NormalizationTable.Instance;
        for (var index = 0; index < text.Length;)
        {
            var codePoint = CodePoints.At(text, index, out var length);
            index += length;
            var syllable = codePoint - SBase;
            if (syllable is >= 0 and < SCount)
            {
                piece.Add(LBase + (syllable / (VCount * TCount)));
                piece.Add(VBase + (syllable % (VCount * TCount) / TCount));
                if (syllable % TCount != 0)
                {
                    piece.Add(TBase + (syllable % TCount));
                }

                continue;
            }

            var mapped = table.DecompositionOf(codePoint);
            if (mapped.IsEmpty)
            {
                piece.Add(codePoint);
            }

            foreach (var part in mapped)
            {
                piece.Add(part);
            }
        }
    }

    /// <summary>Canonical ordering: sorts each run of marks by combining class. The order within a class is stable.</summary>
    private static void Order(Piece piece)
    {
        var items = piece.Items;
        for (var index = 0; index < items.Length; index++)
        {
            var start = index;
            var isOrdered = true;
            while (index < items.Length && Piece.ClassOf(items[index]) != 0)
            {
                isOrdered &= index == start || items[index - 1] < items[index];
                index++;
            }

            if (!isOrdered)
            {
                items[start..index].Sort();
            }
        }
    }

    /// <summary>Canonical composition (the Unicode Standard, D117).</summary>
    private static void ComposePairs(Piece piece)
    {
        var items = piece.Items;
        var starter = -1;
        var kept = 0;
        var classBefore = 0;
        foreach (var item in items)
        {
            var combiningClass = Piece.ClassOf(item);
            var isBlocked = kept - 1 > starter && classBefore >= combiningClass;
            if (starter >= 0 && !isBlocked && PairOf(Piece.CodePointOf(items[starter]), Piece.CodePointOf(item)) is int composed and > 0)
            {
                items[starter] = (uint)composed;
                continue;
            }

            if (combiningClass == 0)
            {
                starter = kept;
            }

            classBefore = combiningClass;
            items[kept++] = item;
        }

        piece.Truncate(kept);
    }

    /// <summary>The primary composite of two characters, or 0 if there is none.</summary>
    private static int PairOf(int first, int second)
    {
        var vowel = second - VBase;
        if (first - LBase is >= 0 and < LCount && vowel is >= 0 and < VCount)
        {
            return SBase + ((((first - LBase) * VCount) + vowel) * TCount);
        }

        var syllable = first - SBase;
        if (syllable is >= 0 and < SCount && syllable % TCount == 0 && second - TBase is > 0 and < TCount)
        {
            return first + second - TBase;
        }

        return NormalizationTable.Instance.CompositeOf(first, second);
    }

    private static void Append(StringBuilder result, Piece piece)
    {
        Span<char> units = stackalloc char[2];
        foreach (var item in piece.Items)
        {
            result.Append(units[..CodePoints.Write(Piece.CodePointOf(item), units)]);
        }
    }

    /// <summary>
    /// Decomposed characters. Each packs combining class, index and code point into one number that sorts in canonical order.
    /// </summary>
    private sealed class Piece
    {
        private long[] _items = new long[16];
        private int _count;

        public Span<long> Items => _items.AsSpan(0, _count);

        public static int ClassOf(long item) => (int)(item >> 53);

        public static int CodePointOf(long item) => (int)(item & 0x1FFFFF);

        public void Add(int codePoint)
        {
            if (_count == _items.Length)
            {
                Array.Resize(ref _items, _count * 2);
            }

            _items[_count] = ((long)Characters.CombiningClassOf(codePoint) << 53) | ((long)_count << 21) | (uint)codePoint;
            _count++;
        }

        public void Truncate(int count) => _count = count;
    }
}
