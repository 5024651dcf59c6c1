using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lists;

/// <summary>Formats the numbers of list items.</summary>
internal static class CountedNumber
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Greek = "αβγδεζηθικλμνξοπρστυφχψω"; // without the final sigma

    /// <summary>
    /// Formats the number. Numbers that the numbering cannot express are decimal: letters begin at 1, roman numerals end at 3,999.
    /// </summary>
    public static string Format(int number, Numbering numbering) => numbering switch
    {
        Numbering.LowerLetter when number > 0 => Letters(number, Latin),
        Numbering.UpperLetter when number > 0 => Letters(number, Latin).ToUpperInvariant(),
        Numbering.LowerRoman when number is > 0 and < 4000 => RomanNumeral.Lower(number),
        Numbering.UpperRoman when number is > 0 and < 4000 => RomanNumeral.Lower(number).ToUpperInvariant(),
        Numbering.LowerGreek when number > 0 => Letters(number, Greek),
        Numbering.DecimalLeadingZero => number < 0 ? $"-{-(long)number:00}" : $"{number:00}",
        _ => $"{number}",
    };

    /// <summary>a to z, then aa, ab …: a bijective numeral.</summary>
    private static string Letters(int number, string alphabet)
    {
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / alphabet.Length)
        {
            letters = alphabet[(rest - 1) % alphabet.Length] + letters;
        }

        return letters;
    }
}
