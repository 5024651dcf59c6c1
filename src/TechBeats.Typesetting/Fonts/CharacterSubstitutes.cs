using TechBeats.Unicode;

namespace TechBeats.Typesetting.Fonts;

/// <summary>Substitutes for characters that a face lacks.</summary>
internal static class CharacterSubstitutes
{
    /// <summary>Returns the substitute, or -1 if the character has none.</summary>
    public static int Find(int codePoint) => codePoint switch
    {
        '\t' => ' ',
        0x2010 or 0x2011 => codePoint == 0x2011 ? 0x2010 : '-',
        0x02BC => 0x2019, // modifier letter apostrophe
        _ when FixedSpaceWidthOf(codePoint) is not null => ' ',
        _ => -1,
    };

    /// <summary>
    /// Returns the width of a fixed-width space in ems (Unicode 15.0, chapter 6.2, table 6-2), or null if the character is no such space.
    /// The width is 0 for a space as wide as the face's own.
    /// </summary>
    public static double? FixedSpaceWidthOf(int codePoint) => codePoint switch
    {
        0x00A0 => 0,
        0x2000 or 0x2002 => 1 / 2.0,
        0x2001 or 0x2003 or 0x3000 => 1,
        0x2004 => 1 / 3.0,
        0x2005 => 1 / 4.0,
        0x2006 => 1 / 6.0,
        0x2007 => 1 / 2.0, // figure width
        0x2008 => 1 / 4.0, // period width
        0x2009 => 1 / 5.0,
        0x200A => 1 / 10.0,
        0x202F => 1 / 5.0,
        0x205F => 4 / 18.0,
        _ => null,
    };

    /// <summary>Returns true for characters that are never drawn: controls and default ignorable characters.</summary>
    public static bool IsInvisible(int codePoint) =>
        codePoint < ' '
            ? codePoint != '\t'
            : codePoint >= 0x7F && (codePoint is < 0xA0 or 0x2028 or 0x2029 || Characters.IsDefaultIgnorable(codePoint));
}
