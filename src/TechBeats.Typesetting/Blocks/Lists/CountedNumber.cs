using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lists;

/// <summary>Formats the numbers of list items.</summary>
internal static class CountedNumber
{
    /// <summary>
    /// Formats the number. Numbers that the numbering cannot express are decimal: letters begin at 1, roman numerals end at 3,999.
    /// </summary>
    public static string Format(int number, Numbering numbering) => numbering switch
    {
        Numbering.LowerLetter when number > 0 => Letters(number),
        Numbering.UpperLetter when number > 0 => Letters(number).ToUpperInvariant(),
        Numbering.LowerRoman when number is > 0 and < 4000 => RomanNumeral.Lower(number),
        Numbering.UpperRoman when number is > 0 and < 4000 => RomanNumeral.Lower(number).ToUpperInvariant(),
        _ => $"{number}",
    };

    /// <summary>a to z, then aa, ab …: bijective base 26.</summary>
    private static string Letters(int number)
    {
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('a' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
