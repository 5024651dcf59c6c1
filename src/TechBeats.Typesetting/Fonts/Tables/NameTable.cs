using System.Text;

namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>name</c> table: names of the font.</summary>
internal static class NameTable
{
    public const int Family = 1;
    public const int PostScriptName = 6;
    public const int TypographicFamily = 16;

    private const int Windows = 3;
    private const int Macintosh = 1;
    private const int WindowsEnglish = 0x0409;
    private const int MaximumNameBytes = 256;

    /// <summary>Returns the name with the ID, preferably in English, or null if the font has none.</summary>
    public static string? Read(FontBytes table, int nameId)
    {
        var strings = table.U16(4);
        string? found = null;
        var best = 0;
        for (var i = 0; i < table.U16(2); i++)
        {
            var at = 6 + (i * 12);
            var quality = Quality(table.U16(at), table.U16(at + 2), table.U16(at + 4));
            if (table.U16(at + 6) != nameId || quality <= best)
            {
                continue;
            }

            var bytes = table.Slice(strings + table.U16(at + 10), Math.Min((int)table.U16(at + 8), MaximumNameBytes)).Span;
            var encoding = table.U16(at) == Macintosh ? Encoding.Latin1 : Encoding.BigEndianUnicode;
            var name = new string([.. encoding.GetString(bytes).Where(c => !char.IsControl(c))]);
            if (name.Length > 0)
            {
                (found, best) = (name, quality);
            }
        }

        return found;
    }

    private static int Quality(int platform, int encoding, int language) => (platform, encoding, language) switch
    {
        (Windows, 1 or 10, WindowsEnglish) => 4,
        (0, _, _) => 3,
        (Macintosh, 0, 0) => 2,
        (Windows, 1 or 10, _) => 1,
        _ => 0,
    };
}
