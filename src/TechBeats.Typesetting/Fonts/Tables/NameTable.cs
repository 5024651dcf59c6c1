using System.Text;

namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>name</c> table: what the font calls itself.</summary>
internal static class NameTable
{
    public const int Family = 1;
    public const int PostScriptName = 6;
    public const int TypographicFamily = 16;

    private const int Windows = 3;
    private const int Macintosh = 1;
    private const int EnglishOfWindows = 0x0409;
    private const int LongestName = 256;

    /// <summary>The name with the ID, in English where there is a choice; null when there is none.</summary>
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

            var bytes = table.Slice(strings + table.U16(at + 10), Math.Min((int)table.U16(at + 8), LongestName)).Span;
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
        (Windows, 1 or 10, EnglishOfWindows) => 4,
        (0, _, _) => 3,
        (Macintosh, 0, 0) => 2,
        (Windows, 1 or 10, _) => 1,
        _ => 0,
    };
}
