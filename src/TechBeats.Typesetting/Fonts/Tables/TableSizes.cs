namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>Maximum lengths of tables that are read whole, or copied into subsets: their formats, or every known font, need less.</summary>
internal static class TableSizes
{
    private const int KB = 1 << 10;
    private const int MB = 1 << 20;

    private static readonly Dictionary<Tag, int> Maxima = new()
    {
        [Tag.Of("head")] = 4 * KB,
        [Tag.Of("hhea")] = 4 * KB,
        [Tag.Of("maxp")] = 4 * KB,
        [Tag.Of("OS/2")] = 4 * KB,
        [Tag.Of("hmtx")] = 512 * KB,
        [Tag.Of("loca")] = 512 * KB,
        [Tag.Of("name")] = MB,
        [Tag.Of("CPAL")] = MB,
        [Tag.Of("cvt ")] = MB,
        [Tag.Of("fpgm")] = MB,
        [Tag.Of("prep")] = MB,
        [Tag.Of("cmap")] = 4 * MB,
        [Tag.Of("post")] = 4 * MB,
        [Tag.Of("COLR")] = 16 * MB,
    };

    /// <exception cref="BadFontException">The table is longer than any real one.</exception>
    public static void Check(Tag tag, int length)
    {
        if (Maxima.TryGetValue(tag, out var maximum) && length > maximum)
        {
            throw new BadFontException($"has a table '{tag}' of {length} bytes, more than the limit of {maximum}");
        }
    }
}
