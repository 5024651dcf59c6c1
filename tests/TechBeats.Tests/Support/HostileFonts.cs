using System.Buffers.Binary;

namespace TechBeats.Tests.Support;

/// <summary>
/// Fonts that ask for far more than they weigh, or lack what every font has. All map <see cref="Letters"/>, which no bundled
/// face has, to <see cref="FirstLetter"/> and the glyphs after it.
/// </summary>
public static class HostileFonts
{
    /// <summary>The characters of the fonts: ก to ช.</summary>
    public const string Letters = "กขฃคฅฆงจฉช";

    /// <summary>The glyph of the first letter.</summary>
    public const ushort FirstLetter = 191;

    private const int GlyphCount = 210;

    /// <summary>A font without faults.</summary>
    public static byte[] Sound() => TestFace.Bytes(name: "Hostile", characters: Letters);

    /// <summary>
    /// A font of CFF outlines without faults: every letter is two lines, by a local and a global subroutine, and a curve.
    /// </summary>
    public static byte[] SoundCff() =>
        CffOf([139, 149, 18, 139, 139, 21, 32, 10, 33, 29, 140, 141, 142, 143, 144, 145, 8, 14], [149, 6, 11], [149, 7, 11]);

    /// <summary>Fonts that can't be used at all, each with a part of the reason that the reader is given.</summary>
    public static IReadOnlyList<(string Name, byte[] Font, string Reason)> Unusable() =>
        [
            ("empty", [], "is empty"),
            ("text", "<html>no font</html>"u8.ToArray(), "is not a TrueType or OpenType font"),
            ("header-only", [0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0], "ends within its table directory"),
            ("woff", [.. "wOFF"u8, .. new byte[60]], "is a web font (WOFF)"),
            ("woff2", [.. "wOF2"u8, .. new byte[60]], "is a web font (WOFF)"),
            ("cut", Sound()[..400], "ends before the end of its table"),
            ("no-cmap", SfntFile.With(Sound(), ("cmap", null)), "maps no Unicode characters"),
            ("no-head", SfntFile.With(Sound(), ("head", null)), "'head'"),
            ("no-hhea", SfntFile.With(Sound(), ("hhea", null)), "'hhea'"),
            ("no-hmtx", SfntFile.With(Sound(), ("hmtx", null)), "'hmtx'"),
            ("no-maxp", SfntFile.With(Sound(), ("maxp", null)), "'maxp'"),
            ("no-loca", SfntFile.With(Sound(), ("loca", null)), "'loca'"),
            ("em-of-zero", SfntFile.With(Sound(), "head", 18, 0, 0), "'head'"),
            (
                "bitmaps-only",
                SfntFile.With(Sound(), ("glyf", null), ("loca", null), ("EBDT", new byte[9]), ("EBLC", new byte[9])),
                "no outlines"
            ),
            ("variable-cff2", SfntFile.With(Sound(), ("glyf", null), ("loca", null), ("CFF2", new byte[99])), "no outlines"),
            (
                "loca-out-of-order",
                SfntFile.With(Sound(), ("loca", Longs(Enumerable.Range(0, GlyphCount + 1).Select(i => i % 2 * 36)))),
                "'loca'"
            ),
            (
                "loca-beyond-glyf",
                SfntFile.With(Sound(), ("loca", Longs(Enumerable.Range(0, GlyphCount + 1).Select(i => i * 100_000)))),
                "'loca'"
            ),
            ("names-of-megabytes", SfntFile.With(Sound(), ("name", new byte[3 << 20])), "'name'"),
            ("long-advances", SfntFile.With(Sound(), ("hmtx", new byte[3 << 20])), "'hmtx'"),
            ("instructions-of-megabytes", SfntFile.With(Sound(), ("fpgm", new byte[3 << 20])), "'fpgm'"),
            ("cff-of-zeros", Cff(new byte[1000]), "'CFF '"),
            ("collection-of-1000", SfntFile.Collection(Sound(), 1000), "has 1000 fonts"),
            ("collection-without-end", [.. "ttcf"u8, 0, 1, 0, 0, 0x7F, 0xFF, 0xFF, 0xFF, .. new byte[60]], "damaged directory"),
            ("collection-of-nothing", [.. "ttcf"u8, 0, 1, 0, 0, 0, 0, 0, 0, .. new byte[60]], "damaged directory"),
        ];

    /// <summary>Fonts that can be opened, and whose letters ask for more than they may.</summary>
    public static IReadOnlyList<(string Name, byte[] Font)> Greedy() =>
    [
        ("composite-of-itself", Glyphs(Composite(Enumerable.Repeat(FirstLetter, 20)))),
        ("composites-fanning-out", FanOut(1000)),
        ("composites-fanning-out-to-points", FanOut(8, leaf: Points(60_000))),
        ("layers-without-end", Layers(0xFFFF, _ => 1)),
        ("layers-of-many-points", Layers(900, _ => FirstLetter + 10, Points(60_000))),
        ("layers-of-composites", WithLayers(FanOut(1000), 900, _ => FirstLetter)),
        ("cff-of-many-parts", CffOfManyParts()),
        ("cff-calling-itself", CffOf([32, 10], [32, 10, 32, 10, 11])),
        ("cff-calls-fanning-out", CffOf([32, 29], [.. Enumerable.Range(0, 8).Select(i => Calls(33 + i, 60)), [11]])),
        ("cff-of-many-steps", CffOf([139, 22, .. Enumerable.Repeat(new byte[] { 140, 141, 5 }, 50_000).SelectMany(line => line), 14])),
        ("cff-overlapping", CffOverlapping()),
    ];

    /// <summary>Fonts with strange measures or maps, which are used like any other.</summary>
    public static IReadOnlyList<(string Name, byte[] Font)> Odd() =>
        [
            ("em-of-16", SfntFile.With(Sound(), "head", 18, 0, 16)),
            (
                "widest-advances",
                SfntFile.With(SfntFile.With(Sound(), ("hmtx", Longs(Enumerable.Repeat(-65536, GlyphCount)))), "head", 18, 0, 16)
            ),
            ("tallest-lines", SfntFile.With(SfntFile.With(Sound(), "hhea", 4, 0x7F, 0xFF, 0x80, 0), "head", 18, 0, 16)),
            ("box-inside-out", SfntFile.With(Sound(), "head", 36, 0x7F, 0xFF, 0x7F, 0xFF, 0x80, 0, 0x80, 0)),
            ("slant-of-32768", SfntFile.With(Sound(), "post", 4, 0x80, 0, 0, 1)),
            ("variable", SfntFile.With(Sound(), ("fvar", new byte[99]), ("gvar", new byte[99]))),
            ("every-character", SfntFile.With(Sound(), ("cmap", Cmap(Enumerable.Repeat((0u, uint.MaxValue, 1u), 80_000), format: 13)))),
            ("groups-without-end", SfntFile.With(Sound(), ("cmap", Cmap([(0xE01, 0xE0A, FirstLetter)], count: int.MaxValue)))),
            ("glyphs-that-are-not-there", SfntFile.With(Sound(), ("cmap", Cmap([(0x20, 0xE09, 0xF000), (0xE0A, 0xE0A, FirstLetter)])))),
            ("collection-of-64", SfntFile.Collection(Sound(), 64)),
            ("paints-in-a-circle", SfntFile.With(Sound(), ("COLR", Paints(1, _ => [1, 255, .. Longs([0])])))),
            ("paints-of-themselves", SfntFile.With(Sound(), ("COLR", Paints(255, _ => [32, 0, 0, 0, 3, 0, 0, 0])))),
            ("paints-nested-deep", SfntFile.With(Sound(), ("COLR", Paints(60_000, i => [1, 2, .. Longs([i + 1])])))),
        ];

    /// <summary>A table COLR of version 1: all letters have the first of so many layers, each of which is a paint.</summary>
    private static byte[] Paints(int count, Func<int, byte[]> paint)
    {
        const int BasesAt = 34;
        var layersAt = BasesAt + 4 + (6 * Letters.Length) + 6;
        byte[] root = [1, 1, .. Longs([0])];
        var bases = Enumerable.Range(FirstLetter, Letters.Length).SelectMany(glyph => (byte[])[
            .. Words([glyph]), .. Longs([4 + (6 * Letters.Length)])]);
        var offsets = Enumerable.Range(0, count).Select(i => 4 + (4 * count) + (i * paint(0).Length));
        return
        [
            .. Words([1, 0]), .. Longs([0, 0]), .. Words([0]), .. Longs([BasesAt, layersAt, 0, 0, 0]),
            .. Longs([Letters.Length]), .. bases, .. root,
            .. Longs([count]), .. Longs(offsets), .. Enumerable.Range(0, count).SelectMany(paint),
        ];
    }

    // The letters are the glyphs given, the last one repeated; after them come ten more.
    private static byte[] Glyphs(params byte[][] glyphs)
    {
        var all = Enumerable
            .Range(0, GlyphCount)
            .Select(i => i < FirstLetter ? [] : glyphs[Math.Min(i - FirstLetter, glyphs.Length - 1)])
            .ToList();
        var offsets = new List<int> { 0 };
        all.ForEach(glyph => offsets.Add(offsets[^1] + glyph.Length));
        return SfntFile.With(Sound(), ("glyf", [.. all.SelectMany(glyph => glyph), 0]), ("loca", Longs(offsets)));
    }

    /// <summary>Seven layers of composites, each of so many of the next; the last glyph is the leaf.</summary>
    private static byte[] FanOut(int parts, byte[]? leaf = null) =>
        Glyphs([.. Enumerable.Range(1, 7).Select(i => Composite(Enumerable.Repeat((ushort)(FirstLetter + i), parts))), leaf ?? []]);

    private static byte[] Composite(IEnumerable<ushort> parts)
    {
        var list = parts.ToList();
        return [.. Words([-1, 0, 0, 0, 0]), .. list.SelectMany((part, i) => Words([i < list.Count - 1 ? 0x22 : 2, part, 0]))];
    }

    /// <summary>A contour of so many points in a few hundred bytes: flags that repeat, and steps of no length.</summary>
    private static byte[] Points(int count)
    {
        var flags = Enumerable.Range(0, (count + 255) / 256).SelectMany(_ => new byte[] { 0x39, 255 });
        return [.. Words([1, 0, 0, 100, 100, count - 1, 0]), .. flags, .. new byte[2 - (count & 1)]];
    }

    private static byte[] Layers(int count, Func<int, int> glyphOf, params byte[][] glyphs) =>
        WithLayers(glyphs.Length == 0 ? Sound() : Glyphs([[], [], [], [], [], [], [], [], [], [], .. glyphs]), count, glyphOf);

    // All letters have the same layers.
    private static byte[] WithLayers(byte[] font, int count, Func<int, int> glyphOf)
    {
        byte[] header = [.. Words([0, Letters.Length]), .. Longs([14, 14 + (Letters.Length * 6)]), .. Words([count])];
        var bases = Words(Enumerable.Range(FirstLetter, Letters.Length).SelectMany(glyph => new[] { glyph, 0, count }));
        var layers = Words(Enumerable.Range(0, count).SelectMany(i => new[] { glyphOf(i), 0 }));
        return SfntFile.With(
            font,
            ("COLR", [.. header, .. bases, .. layers]),
            ("CPAL", [.. Words([0, 1, 1, 1]), .. Longs([14]), .. Words([0]), 0, 0, 255, 128])
        );
    }

    private static byte[] Cff(byte[] table) => SfntFile.With(Sound(), ("glyf", null), ("loca", null), ("CFF ", table));

    /// <summary>A font whose every glyph is the program; its subroutines are local and global ones alike.</summary>
    private static byte[] CffOf(byte[] program, params byte[][] subrs)
    {
        byte[][] programs = [.. Enumerable.Repeat(new byte[] { 14 }, FirstLetter), .. Enumerable.Repeat(program, GlyphCount - FirstLetter)];
        var strings = Index([]);
        var globals = Index(subrs);
        var head = CffHead();
        var top = TopDict(0, 0, 0);
        var start = head.Length + Index([top]).Length + strings.Length + globals.Length;
        var glyphs = Index(programs);
        return Cff([.. head, .. Index([TopDict(start, 2, start + glyphs.Length)]), .. strings, .. globals, .. glyphs, 141, 19, .. globals]);
    }

    /// <summary>65,535 font DICTs, each with the same Private DICT of 600 KB.</summary>
    private static byte[] CffOfManyParts()
    {
        const int Parts = 0xFFFF, Length = 600_000;
        var head = CffHead();
        var start = head.Length + Index([KeyedTopDict(0, 0)]).Length + 4;
        var glyphs = Index([.. Enumerable.Repeat(new byte[] { 139, 22, 149, 6, 14 }, GlyphCount)]);
        var settingsAt = start + glyphs.Length;
        byte[] dict = [.. Number(Length), .. Number(settingsAt), 18];
        var dicts = Index([.. Enumerable.Repeat(dict, Parts)]);
        return Cff([
            .. head,
            .. Index([KeyedTopDict(start, settingsAt + Length)]),
            0,
            0,
            0,
            0,
            .. glyphs,
            .. Enumerable.Repeat((byte)0, Length),
            .. dicts,
        ]);
    }

    /// <summary>Every second glyph, and every second subroutine, has all of the data; every letter calls 1,000 of them.</summary>
    private static byte[] CffOverlapping()
    {
        byte[] program = [.. Enumerable.Range(0, 1000).SelectMany(i => new byte[] { 28, (byte)((i * 2) >> 8), (byte)(i * 2), 29 }), 14];
        byte[] data = [.. program, .. new byte[500_000]];
        var head = CffHead();
        var globals = Overlapping(4000, [11, .. new byte[500_000]]);
        var start = head.Length + Index([TopDict(0, 0, 0)]).Length + 2 + globals.Length;
        var glyphs = Overlapping(GlyphCount, data);
        return Cff([.. head, .. Index([TopDict(start, 0, 0)]), 0, 0, .. globals, .. glyphs]);
    }

    private static byte[] Overlapping(int count, byte[] data)
    {
        byte[] header = [(byte)(count >> 8), (byte)count, 4];
        return [.. header, .. Longs(Enumerable.Range(0, count + 1).Select(i => i % 2 == 1 ? 1 : data.Length + 1)), .. data];
    }

    private static byte[] CffHead() => [1, 0, 4, 4, .. Index([[(byte)'T']])];

    private static byte[] TopDict(int glyphs, int settingsLength, int settings) =>
        [.. Number(glyphs), 17, .. Number(settingsLength), .. Number(settings), 18];

    private static byte[] KeyedTopDict(int glyphs, int dicts) =>
        [.. Number(391), .. Number(391), .. Number(0), 12, 30, .. Number(glyphs), 17, .. Number(dicts), 12, 36];

    /// <summary>A subroutine that calls the one of the number so many times.</summary>
    private static byte[] Calls(int number, int count) =>
        [.. Enumerable.Repeat(new[] { (byte)number, (byte)29 }, count).SelectMany(call => call), 11];

    private static byte[] Index(byte[][] objects)
    {
        if (objects.Length == 0)
        {
            return [0, 0];
        }

        var offsets = new List<int> { 1 };
        Array.ForEach(objects, item => offsets.Add(offsets[^1] + item.Length));
        return [(byte)(objects.Length >> 8), (byte)objects.Length, 4, .. Longs(offsets), .. objects.SelectMany(item => item)];
    }

    private static byte[] Number(int value) => [29, .. Longs([value])];

    private static byte[] Cmap(IEnumerable<(uint First, uint Last, uint Glyph)> groups, int? count = null, int format = 12)
    {
        var list = groups.ToList();
        return
        [
            .. Words([0, 1, 3, 10, 0, 12, format, 0]),
            .. Longs([16 + (list.Count * 12), 0, count ?? list.Count]),
            .. Longs(list.SelectMany(group => new[] { (int)group.First, (int)group.Last, (int)group.Glyph })),
        ];
    }

    private static byte[] Words(IEnumerable<int> values) => [.. values.SelectMany(value => new[] { (byte)(value >> 8), (byte)value })];

    private static byte[] Longs(IEnumerable<int> values)
    {
        var list = values.ToList();
        var bytes = new byte[list.Count * 4];
        for (var i = 0; i < list.Count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(i * 4), list[i]);
        }

        return bytes;
    }
}
