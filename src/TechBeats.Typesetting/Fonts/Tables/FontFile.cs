namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// A font file, or one font of a collection: its table directory (OpenType, "Organization of an OpenType Font").
/// Tables are read when first asked for. Safe to use from many threads.
/// </summary>
internal sealed class FontFile
{
    private const uint TrueType = 0x00010000;
    private const int LongestDirectory = 4096;

    private static readonly Tag AppleTrueType = Tag.Of("true");
    private static readonly Tag OpenTypeCff = Tag.Of("OTTO");
    private static readonly Tag Collection = Tag.Of("ttcf");

    private readonly Func<Stream> open;
    private readonly Record[] records;
    private readonly byte[]?[] tables;

    private FontFile(Func<Stream> open, Record[] records)
    {
        this.open = open;
        this.records = records;
        tables = new byte[]?[records.Length];
    }

    /// <summary>Number of fonts in the file: 1, or more in a collection.</summary>
    /// <exception cref="BadFontException">It is no font file.</exception>
    public static int CountFonts(Func<Stream> open)
    {
        using var stream = open();
        var header = new FontBytes(ReadUpTo(stream, 0, 12));
        if (header.Tag(0) != Collection)
        {
            return 1;
        }

        var count = header.Offset32(8);
        return count is > 0 and < 1024 ? count : throw new BadFontException("is a font collection with a damaged directory");
    }

    /// <summary>Reads the directory of a font.</summary>
    /// <param name="open">Opens the file anew; the stream must be seekable.</param>
    /// <param name="index">Which font of a collection; 0 otherwise.</param>
    /// <exception cref="BadFontException">It is no font file, or its directory is damaged.</exception>
    public static FontFile Open(Func<Stream> open, int index = 0)
    {
        using var stream = open();
        var at = 0;
        var header = new FontBytes(ReadUpTo(stream, 0, 12));
        if (header.Tag(0) == Collection)
        {
            at = new FontBytes(ReadUpTo(stream, 12 + (4 * index), 4)).Offset32(0);
            header = new FontBytes(ReadUpTo(stream, at, 12));
        }

        if (header.U32(0) != TrueType && header.Tag(0) != AppleTrueType && header.Tag(0) != OpenTypeCff)
        {
            throw new BadFontException(header.Tag(0).ToString() is "wOFF" or "wOF2"
                ? "is a web font (WOFF); only TrueType and OpenType files can be read"
                : "is not a TrueType or OpenType font");
        }

        var count = header.U16(4);
        var directory = new FontBytes(ReadUpTo(stream, at + 12, Math.Min(count * 16, LongestDirectory)));
        if (directory.Length < count * 16)
        {
            throw new BadFontException("ends within its table directory");
        }

        var records = new Record[count];
        for (var i = 0; i < count; i++)
        {
            var record = new Record(directory.Tag(i * 16), directory.Offset32((i * 16) + 8), directory.Offset32((i * 16) + 12));
            if (record.Offset < 0 || record.Length < 0 || record.Offset + (long)record.Length > stream.Length)
            {
                throw new BadFontException($"ends before the end of its table '{record.Tag}'");
            }

            TableSizes.Check(record.Tag, record.Length);
            records[i] = record;
        }

        return new FontFile(open, records);
    }

    public bool Has(Tag tag) => Array.Exists(records, record => record.Tag == tag && record.Length > 0);

    /// <summary>The table's length in bytes; 0 when the font has no such table.</summary>
    public int LengthOf(Tag tag) => Array.Find(records, record => record.Tag == tag).Length;

    /// <summary>The table's bytes; empty when the font has no such table.</summary>
    public FontBytes Table(Tag tag)
    {
        var i = Array.FindIndex(records, record => record.Tag == tag);
        if (i < 0)
        {
            return default;
        }

        // Two threads may read the same table at once: both get the same bytes, and one array stays.
        var bytes = tables[i];
        if (bytes is null)
        {
            using var stream = open();
            bytes = ReadUpTo(stream, records[i].Offset, records[i].Length);
            tables[i] = bytes;
        }

        return new FontBytes(bytes);
    }

    /// <summary>The first bytes of a table that may be large; it is not kept.</summary>
    public FontBytes StartOf(Tag tag, int length)
    {
        var i = Array.FindIndex(records, record => record.Tag == tag);
        if (i < 0)
        {
            return default;
        }

        using var stream = open();
        return new FontBytes(ReadUpTo(stream, records[i].Offset, Math.Min(length, records[i].Length)));
    }

    private static byte[] ReadUpTo(Stream stream, int offset, int length)
    {
        if (offset < 0 || offset >= stream.Length)
        {
            return [];
        }

        var bytes = new byte[Math.Min(length, stream.Length - offset)];
        stream.Position = offset;
        stream.ReadExactly(bytes);
        return bytes;
    }

    private readonly record struct Record(Tag Tag, int Offset, int Length);
}
