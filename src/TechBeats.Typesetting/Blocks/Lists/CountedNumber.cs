using System.Text;
using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lists;

/// <summary>Numbers as lists write them.</summary>
internal static class CountedNumber
{
    private static readonly (int Value, string Letters)[] RomanPieces =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    /// <summary>The number in the numbering; in decimal figures where that has none: letters begin at 1, roman numbers end at 3,999.</summary>
    public static string Format(int number, Numbering numbering) => numbering switch
    {
        Numbering.LowerLetter when number > 0 => Letters(number),
        Numbering.UpperLetter when number > 0 => Letters(number).ToUpperInvariant(),
        Numbering.LowerRoman when number is > 0 and < 4000 => Roman(number),
        Numbering.UpperRoman when number is > 0 and < 4000 => Roman(number).ToUpperInvariant(),
        _ => $"{number}",
    };

    /// <summary>a to z, then aa, ab ...: a number to the base of 26 without a zero.</summary>
    private static string Letters(int number)
    {
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('a' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    private static string Roman(int number)
    {
        var roman = new StringBuilder();
        foreach (var (value, letters) in RomanPieces)
        {
            for (; number >= value; number -= value)
            {
                roman.Append(letters);
            }
        }

        return roman.ToString();
    }
}
