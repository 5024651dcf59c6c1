using System.Globalization;

namespace TechBeats.Unicode;

/// <summary>Properties of single characters in Unicode 15.0, independent of the runtime's version.</summary>
public static class Characters
{
    /// <summary>The general category (UAX 44).</summary>
    public static UnicodeCategory CategoryOf(int codePoint)
    {
        var table = CharacterTable.Instance;
        return (UnicodeCategory)table.Category[table.RecordOf(codePoint)];
    }

    /// <summary>Whether the character is a combining mark.</summary>
    public static bool IsMark(int codePoint) =>
        CategoryOf(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// Whether the character is invisible when a font lacks it (Default_Ignorable_Code_Point): joiners, direction marks, variation
    /// selectors, soft hyphens.
    /// </summary>
    public static bool IsDefaultIgnorable(int codePoint) => CharacterTable.Instance.Has(codePoint, CharacterTable.DefaultIgnorable);

    /// <summary>Canonical combining class: 0 for starters, up to 254.</summary>
    public static byte CombiningClassOf(int codePoint)
    {
        var table = CharacterTable.Instance;
        return table.CombiningClass[table.RecordOf(codePoint)];
    }

    /// <summary>East Asian width (UAX 11).</summary>
    public static EastAsianWidth EastAsianWidthOf(int codePoint)
    {
        var table = CharacterTable.Instance;
        return (EastAsianWidth)table.Width[table.RecordOf(codePoint)];
    }

    /// <summary>How the character joins its neighbors in cursive scripts such as Arabic.</summary>
    public static JoiningType JoiningTypeOf(int codePoint)
    {
        var table = CharacterTable.Instance;
        return (JoiningType)table.JoiningType[table.RecordOf(codePoint)];
    }
}
