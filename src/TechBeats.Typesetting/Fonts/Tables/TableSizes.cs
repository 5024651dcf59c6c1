namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// Maximum lengths in bytes of tables that are read whole or copied into subsets. Table formats or known fonts need less.
/// </summary>
internal static class TableSizes
{
    private const int KB = 1 << 10;
    private const int MB = 1 << 20;

    private static readonly Dictionary<Tag, int> MaximumBytes = new()
    {
        [Tag.Parse("head")] = 4 * KB,
        [Tag.Parse("hhea")] = 4 * KB,
        [Tag.Parse("maxp")] = 4 * KB,
        [Tag.Parse("OS/2")] = 4 * KB,
        [Tag.Parse("hmtx")] = 512 * KB,
        [Tag.Parse("loca")] = 512 * KB,
        [Tag.Parse("name")] = MB,
        [Tag.Parse("CPAL")] = MB,
        [Tag.Parse("cvt ")] = MB,
        [Tag.Parse("fpgm")] = MB,
        [Tag.Parse("prep")] = MB,
        [Tag.Parse("cmap")] = 4 * MB,
        [Tag.Parse("post")] = 4 * MB,
        [Tag.Parse("COLR")] = 16 * MB,
    };

    /// <exception cref="BadFontException">The table exceeds its maximum length.</exception>
    public static void Check(Tag tag, int length)
    {
        if (MaximumBytes.TryGetValue(tag, out var maximum) && length > maximum)
        {
            throw new BadFontException($"has a table '{tag}' of {length} bytes, more than the limit of {maximum}");
        }
    }
}
