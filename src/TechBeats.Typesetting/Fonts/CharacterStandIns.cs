using TechBeats.Unicode;

namespace TechBeats.Typesetting.Fonts;

/// <summary>Characters that look like another one, so that a face without the first may show the second.</summary>
internal static class CharacterStandIns
{
    /// <summary>The character to show instead; -1 when there is none.</summary>
    public static int Of(int codePoint) => codePoint switch
    {
        '\t' => ' ',
        0x2010 or 0x2011 => codePoint == 0x2011 ? 0x2010 : '-',
        0x02BC => 0x2019, // modifier letter apostrophe
        _ when WidthOf(codePoint) is not null => ' ',
        _ => -1,
    };

    /// <summary>
    /// How wide a space of fixed width is, in ems (Unicode 15.0, chapter 6.2, table 6-2); 0 for one as wide as the
    /// face's space; null for a character that is no such space.
    /// </summary>
    public static double? WidthOf(int codePoint) => codePoint switch
    {
        0x00A0 => 0,
        0x2000 or 0x2002 => 1 / 2.0,
        0x2001 or 0x2003 or 0x3000 => 1,
        0x2004 => 1 / 3.0,
        0x2005 => 1 / 4.0,
        0x2006 => 1 / 6.0,
        0x2007 => 1 / 2.0, // as wide as a figure
        0x2008 => 1 / 4.0, // as wide as a full stop
        0x2009 => 1 / 5.0,
        0x200A => 1 / 10.0,
        0x202F => 1 / 5.0,
        0x205F => 4 / 18.0,
        _ => null,
    };

    /// <summary>Whether the character has no glyph of its own: a control, or one that programs leave out when they don't know it.</summary>
    public static bool IsInvisible(int codePoint) =>
        codePoint < ' '
            ? codePoint != '\t'
            : codePoint >= 0x7F && (codePoint is < 0xA0 or 0x2028 or 0x2029 || Characters.IsDefaultIgnorable(codePoint));
}
