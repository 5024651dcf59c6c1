using TechBeats.Tests.Support;
using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Tests.Typesetting.Fonts;

/// <summary>A font file with the character map of <see cref="TestFace"/> put in.</summary>
internal static class SubsetWithCharacters
{
    public static FontFile Open(byte[] font)
    {
        var tables = SfntFile.TablesOf(font);
        var file = SfntFile.Write(new Dictionary<string, byte[]>
        {
            ["cmap"] = SfntFile.TablesOf(TestFace.Bytes())["cmap"],
            ["glyf"] = tables["glyf"],
            ["head"] = tables["head"],
            ["hhea"] = tables["hhea"],
            ["hmtx"] = tables["hmtx"],
            ["loca"] = tables["loca"],
            ["maxp"] = tables["maxp"],
        });
        return FontFile.Open(FontData.FromBytes(file));
    }
}
