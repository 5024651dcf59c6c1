namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>Decides whether a point or a comma is the decimal sign of a column of numbers.</summary>
internal static class DecimalSign
{
    /// <summary>Languages that write a decimal point.</summary>
    private static readonly HashSet<string> PointLanguages = new(StringComparer.OrdinalIgnoreCase)
    {
        "en", "zh", "ja", "ko", "he", "th", "hi", "bn", "ta", "te", "mr", "ur", "ms", "tl", "fil", "ga", "cy", "mt", "sw", "ar", "fa",
    };

    /// <summary>Returns the decimal sign that a language writes.</summary>
    /// <param name="language">BCP 47 tag; null for a decimal point.</param>
    public static char Of(string? language) =>
        language is null || PointLanguages.Contains(language.Split('-', '_')[0]) ? '.' : ',';

    /// <summary>Returns the decimal sign that numbers prove, or null if they prove none.</summary>
    /// <param name="numbers">The digits of the numbers with their separators.</param>
    public static char? Proven(IReadOnlyList<string> numbers)
    {
        var (point, comma) = Weigh(numbers);
        return point.Decimal == comma.Decimal ? null : point.Decimal > comma.Decimal ? '.' : ',';
    }

    /// <summary>Returns the decimal sign of a column: a point, a comma, or null if the numbers have none.</summary>
    /// <param name="numbers">The digits of the numbers with their separators.</param>
    /// <param name="usual">The sign where <c>1.234</c> may be either.</param>
    public static char? Decide(IReadOnlyList<string> numbers, char usual)
    {
        if (Proven(numbers) is { } proven)
        {
            return proven;
        }

        var (point, comma) = Weigh(numbers);
        var evidence = usual == '.' ? point : comma;
        return evidence.Grouping == 0 && evidence.Decimal + evidence.Unclear > 0 ? usual : null;
    }

    private static (Evidence Point, Evidence Comma) Weigh(IReadOnlyList<string> numbers)
    {
        var (point, comma) = (default(Evidence), default(Evidence));
        foreach (var digits in numbers)
        {
            Weigh(digits, '.', ',', ref point);
            Weigh(digits, ',', '.', ref comma);
        }

        return (point, comma);
    }

    private static void Weigh(string digits, char sign, char other, ref Evidence evidence)
    {
        var first = digits.IndexOf(sign, StringComparison.Ordinal);
        if (first < 0)
        {
            return;
        }

        var last = digits.LastIndexOf(sign);
        var otherAt = digits.LastIndexOf(other);
        if (last != first || otherAt > last)
        {
            evidence.Grouping++;
        }
        else if (digits.Length - last - 1 != 3 || otherAt >= 0 || first is 0 or > 3 || digits[0] == '0')
        {
            evidence.Decimal++;
        }
        else
        {
            evidence.Unclear++;
        }
    }

    /// <summary>Numbers of a column in which a sign is surely decimal, surely a separator of thousands, or either.</summary>
    private record struct Evidence(int Decimal, int Grouping, int Unclear);
}
