namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// The table directory of a font file, or of one font in a collection (OpenType, "Organization of an OpenType Font"). Safe to use from many
/// threads.
/// </summary>
internal sealed class FontFile
{
    private const uint TrueType = 0x00010000;
    private const int MaximumDirectoryBytes = 4096;

    private static readonly Tag AppleTrueType = Tag.Parse("true");
    private static readonly Tag OpenTypeCff = Tag.Parse("OTTO");
    private static readonly Tag Collection = Tag.Parse("ttcf");

    private readonly Record[] records;

    private FontFile(FontData data, int index, Record[] records)
    {
        Data = data;
        Index = index;
        this.records = records;
    }

    /// <summary>All bytes of the file.</summary>
    public FontData Data { get; }

    /// <summary>Index of the font in a collection; 0 for other files.</summary>
    public int Index { get; }

    /// <summary>Returns the number of fonts in the file: 1 unless it is a collection.</summary>
    /// <exception cref="BadFontException">The directory of a collection is damaged.</exception>
    public static int CountFonts(FontData data)
    {
        var header = new FontBytes(data);
        if (header.Tag(0) != Collection)
        {
            return 1;
        }

        var count = header.Offset32(8);
        return count is > 0 and < 1024 ? count : throw new BadFontException("is a font collection with a damaged directory");
    }

    /// <summary>Reads the table directory of a font.</summary>
    /// <param name="data">The bytes of the file.</param>
    /// <param name="index">Index of the font in a collection; 0 for other files.</param>
    /// <exception cref="BadFontException">The file is no font, or its directory is damaged.</exception>
    public static FontFile Open(FontData data, int index = 0)
    {
        var file = new FontBytes(data);
        var at = 0;
        var header = file;
        if (header.Tag(0) == Collection)
        {
            at = file.Offset32(12 + (4 * index));
            header = file.From(at);
        }

        if (header.U32(0) != TrueType && header.Tag(0) != AppleTrueType && header.Tag(0) != OpenTypeCff)
        {
            throw new BadFontException(header.Tag(0).ToString() is "wOFF" or "wOF2"
                ? "is a web font (WOFF); only TrueType and OpenType files are supported"
                : "is not a TrueType or OpenType font");
        }

        var count = header.U16(4);
        var directory = header.Slice(12, Math.Min(count * 16, MaximumDirectoryBytes));
        if (directory.Length < count * 16)
        {
            throw new BadFontException("ends within its table directory");
        }

        var records = new Record[count];
        for (var i = 0; i < count; i++)
        {
            var record = new Record(directory.Tag(i * 16), directory.Offset32((i * 16) + 8), directory.Offset32((i * 16) + 12));
            if (record.Offset < 0 || record.Length < 0 || record.Offset + (long)record.Length > file.Length)
            {
                throw new BadFontException($"ends before the end of its table '{record.Tag}'");
            }

            TableSizes.Check(record.Tag, record.Length);
            records[i] = record;
        }

        return new FontFile(data, index, records);
    }

    public bool Has(Tag tag) => Array.Exists(records, record => record.Tag == tag && record.Length > 0);

    /// <summary>Returns the table's length in bytes, or 0 if the font lacks the table.</summary>
    public int LengthOf(Tag tag) => Array.Find(records, record => record.Tag == tag).Length;

    /// <summary>Returns the table's bytes, or an empty range if the font lacks the table.</summary>
    public FontBytes Table(Tag tag)
    {
        var i = Array.FindIndex(records, record => record.Tag == tag);
        if (i < 0)
        {
            return default;
        }

        Data.Check();
        return new FontBytes(Data).Slice(records[i].Offset, records[i].Length);
    }

    private readonly record struct Record(Tag Tag, int Offset, int Length);
}
