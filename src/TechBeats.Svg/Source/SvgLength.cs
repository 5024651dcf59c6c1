namespace TechBeats.Svg.Source;

/// <summary>Parses lengths with units (SVG 1.1, 7.10) to CSS pixels.</summary>
internal static class SvgLength
{
    /// <summary>A length, or null if it is invalid.</summary>
    /// <param name="text">The length.</param>
    /// <param name="whole">The length of 100 %.</param>
    /// <param name="fontSize">The length of 1 em.</param>
    public static double? Read(string? text, double whole, double fontSize)
    {
        if (text is null)
        {
            return null;
        }

        var scanner = new SvgScanner(text);
        scanner.SkipSpace();
        return scanner.TryNumber(out var value) ? value * UnitOf(scanner.Word(), whole, fontSize) : null;
    }

    /// <summary>Lengths separated by commas or spaces.</summary>
    public static IReadOnlyList<double> ReadList(string? text, double whole, double fontSize)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var scanner = new SvgScanner(text);
        var lengths = new List<double>();
        while (true)
        {
            scanner.SkipComma();
            if (!scanner.TryNumber(out var value))
            {
                return lengths;
            }

            lengths.Add(value * UnitOf(scanner.Word(), whole, fontSize));
        }
    }

    private static double UnitOf(ReadOnlySpan<char> unit, double whole, double fontSize) => unit switch
    {
        "%" => whole / 100,
        "em" => fontSize,
        "ex" or "ch" => fontSize / 2,
        "rem" => 16,
        "pt" => 96.0 / 72,
        "pc" => 16,
        "in" => 96,
        "cm" => 96 / 2.54,
        "mm" => 9.6 / 2.54,
        "Q" => 2.4 / 2.54,
        _ => 1,
    };
}
