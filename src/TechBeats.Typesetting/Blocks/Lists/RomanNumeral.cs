using System.Text;

namespace TechBeats.Typesetting.Blocks.Lists;

/// <summary>Formats roman numerals, as page numbers of the front matter: i, ii, iii, iv.</summary>
internal static class RomanNumeral
{
    private static readonly (int Value, string Letters)[] Steps =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Formats a number, at least 1, in lowercase.</summary>
    public static string Lower(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var numeral = new StringBuilder();
        foreach (var (value, letters) in Steps)
        {
            for (; number >= value; number -= value)
            {
                numeral.Append(letters);
            }
        }

        return numeral.ToString();
    }
}
