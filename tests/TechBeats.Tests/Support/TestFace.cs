using System.Buffers.Binary;
using System.Text;

namespace TechBeats.Tests.Support;

/// <summary>
/// A TrueType font written by hand: every glyph is a box of one width. It maps printable ASCII, Latin-1 (but not the soft
/// hyphen) and the hyphen, quotes and dashes of general punctuation; nothing is kerned or joined.
/// </summary>
public static class TestFace
{
    public const int UnitsPerEm = 1000;
    private const int Ascender = 800;
    private const int Descender = -200;
    private const int XHeight = 500;
    private const int CapHeight = 700;

    /// <summary>The characters that it maps, in ascending order; the glyph of the first is 1.</summary>
    public static IReadOnlyList<int> Characters { get; } =
    [
        .. Enumerable.Range(0x20, 0x5F),
        .. Enumerable.Range(0xA0, 0x60).Where(c => c != 0xAD),
        0x2010, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026,
    ];

    /// <summary>The font's file.</summary>
    /// <param name="advance">Width of every glyph in thousandths of the em.</param>
    /// <param name="name">Its family's name.</param>
    /// <param name="characters">Characters that it maps besides <see cref="Characters"/>.</param>
    /// <param name="weight">Its weight class.</param>
    public static byte[] Bytes(int advance = 500, string name = "Test", string characters = "", int weight = 400)
    {
        int[] mapped = [.. Characters.Concat(characters.Select(c => (int)c)).Order()];
        var glyphCount = mapped.Length + 1;
        var box = Box(advance);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = Os2(advance, weight),
            ["cmap"] = Cmap(mapped),
            ["glyf"] = Glyf(box, mapped),
            ["head"] = Head(advance),
            ["hhea"] = Hhea(advance, glyphCount),
            ["hmtx"] = Words(Enumerable.Repeat(new[] { advance, 0 }, glyphCount).SelectMany(metric => metric)),
            ["loca"] = Longs(Enumerable.Range(0, glyphCount + 1).Select(i => LocaOf(mapped, i, box.Length))),
            ["maxp"] = Words([1, 0, glyphCount, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]),
            ["name"] = Name(name),
            ["post"] = Words([3, 0, 0, 0, -100, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        };
        return File(tables);
    }

    // The space and the no-break space are empty; glyph 0 and all others are the box.
    private static bool IsEmpty(int[] mapped, int glyph) => glyph > 0 && mapped[glyph - 1] is 0x20 or 0xA0;

    private static int LocaOf(int[] mapped, int glyph, int boxLength) =>
        Enumerable.Range(0, glyph).Count(before => !(before > 0 && IsEmpty(mapped, before))) * boxLength;

    private static byte[] Box(int advance)
    {
        var words = Words([1, 0, 0, advance, XHeight, 3, 0]);
        byte[] flags = [1, 1, 1, 1];
        return [.. words, .. flags, .. Words([0, advance, 0, -advance]), .. Words([0, 0, XHeight, 0]), 0, 0];
    }

    private static byte[] Glyf(byte[] box, int[] mapped) =>
        [.. Enumerable.Range(0, mapped.Length + 1).Where(glyph => !IsEmpty(mapped, glyph)).SelectMany(_ => box)];

    private static byte[] Head(int advance) =>
        Words([1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 3, UnitsPerEm, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, advance, XHeight, 0, 8, 2, 1, 0]);

    private static byte[] Hhea(int advance, int glyphCount) =>
        Words([1, 0, Ascender, Descender, 0, advance, 0, 0, advance, 1, 0, 0, 0, 0, 0, 0, 0, glyphCount]);

    private static byte[] Os2(int advance, int weight)
    {
        var table = new byte[96];
        BinaryPrimitives.WriteInt16BigEndian(table, 4);
        BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(2), (short)advance);
        BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(4), (short)weight);
        BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(26), 50);
        BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(28), 250);
        BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(68), Ascender);
        BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(70), Descender);
        BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(86), XHeight);
        BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(88), CapHeight);
        return table;
    }

    private static byte[] Cmap(int[] mapped)
    {
        var groups = new List<(int First, int Last, int Glyph)>();
        for (var i = 0; i < mapped.Length; i++)
        {
            if (groups.Count > 0 && groups[^1].Last + 1 == mapped[i])
            {
                groups[^1] = groups[^1] with { Last = mapped[i] };
            }
            else
            {
                groups.Add((mapped[i], mapped[i], i + 1));
            }
        }

        return
        [
            .. Words([0, 1, 3, 10, 0, 12]),
            .. Words([12, 0]),
            .. Longs([16 + (groups.Count * 12), 0, groups.Count]),
            .. Longs(groups.SelectMany(group => new[] { group.First, group.Last, group.Glyph })),
        ];
    }

    private static byte[] Name(string family)
    {
        (int Id, string Text)[] names = [(1, family), (4, family), (6, family.Replace(" ", "", StringComparison.Ordinal))];
        var records = new List<int> { 0, names.Length, 6 + (names.Length * 12) };
        var strings = new MemoryStream();
        foreach (var (id, text) in names)
        {
            var bytes = Encoding.BigEndianUnicode.GetBytes(text);
            records.AddRange([3, 1, 0x409, id, bytes.Length, (int)strings.Length]);
            strings.Write(bytes);
        }

        return [.. Words(records), .. strings.ToArray()];
    }

    private static byte[] File(SortedDictionary<string, byte[]> tables)
    {
        var file = new List<byte>([.. Words([1, 0, tables.Count, 128, 3, (tables.Count * 16) - 128])]);
        var at = 12 + (tables.Count * 16);
        foreach (var (tag, table) in tables)
        {
            file.AddRange([.. Encoding.ASCII.GetBytes(tag), .. Longs([0, at, table.Length])]);
            at += (table.Length + 3) & ~3;
        }

        foreach (var table in tables.Values)
        {
            file.AddRange(table);
            file.AddRange(new byte[((table.Length + 3) & ~3) - table.Length]);
        }

        return [.. file];
    }

    private static byte[] Words(IEnumerable<int> values) => [.. values.SelectMany(value => new[] { (byte)(value >> 8), (byte)value })];

    private static byte[] Longs(IEnumerable<int> values) =>
        [.. values.SelectMany(value => new[] { (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value })];
}
