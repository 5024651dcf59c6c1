using System.Text.RegularExpressions;
using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>A number as people write it in a table: with a sign, a currency, separators of thousands, a percent sign, a unit.</summary>
/// <param name="Start">Index of the first digit in the text of the cell.</param>
/// <param name="Digits">The digits with their separators.</param>
internal readonly partial record struct NumberText(int Start, string Digits)
{
    /// <summary>Maximum length of the text of a cell that is parsed, in UTF-16 code units.</summary>
    private const int MaximumLength = 40;

    /// <summary>Parses the text of a cell. Returns null if it is no number, such as a date, a range or a version.</summary>
    public static NumberText? Parse(string text)
    {
        if (text.Length is 0 or > MaximumLength || Number().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var digits = match.Groups["digits"];
        return new NumberText(digits.Index, digits.Value);
    }

    /// <summary>True for text that stands for a missing number: empty, a dash, <c>n/a</c>.</summary>
    public static bool IsMissing(string text) =>
        text.Trim() is "" or "-" or "–" or "—" or "−" or "?" or "…" or "..." or "n/a" or "N/A" or "NA" or "✗" or "✓" or "✘" or "✔";

    /// <summary>Returns the inlines of a cell of one paragraph whose text is exactly that of its inlines, or null for any other.</summary>
    public static IReadOnlyList<Inline>? LineOf(TableCell cell) =>
        cell.Blocks is [Paragraph { Inlines: var inlines }] && IsPlain(inlines) ? inlines : null;

    /// <summary>Returns the index after the integer part in <see cref="Digits"/>.</summary>
    /// <param name="sign">The decimal sign; null if there is none.</param>
    public int IntegerEnd(char? sign)
    {
        var arabic = Digits.IndexOf('\u066B', StringComparison.Ordinal);
        if (arabic >= 0)
        {
            return arabic;
        }

        var at = sign is { } c ? Digits.IndexOf(c, StringComparison.Ordinal) : -1;
        return at >= 0 && Digits.IndexOf(sign!.Value, at + 1) < 0 ? at : Digits.Length;
    }

    private static bool IsPlain(IReadOnlyList<Inline> inlines) => inlines.All(inline => inline switch
    {
        Text or Code => true,
        Styled or Link or Span => IsPlain(((InlineGroup)inline).Inlines),
        _ => false,
    });

    [GeneratedRegex(
        """^\s*[(~≈<>≤≥±]?\s?[+\-−–]?\s?(?:(?:US|AU|CA|NZ|HK|R|S)?\p{Sc}|[A-Z]{3}\s)?\s?[+\-−–]?"""
            + """(?<digits>[.,]?\d(?:\d*|\d{0,2}(?:[.,'’\u066C\u00A0\u202F\u2009 ]\d{2,3})+)(?:[.,\u066B]\d+)?)"""
            + """(?:[eE][+\-−]?\d{1,3}|\s?[×x·]\s?10(?:[⁻⁺]?[⁰¹²³⁴-⁹]+|\^?[\-−]?\d{1,2}))?"""
            + """(?:\s?±\s?[\d.,]+)?(?:\s?[%‰°×′″]|\s?\p{Sc}|\s?°?[\p{L}Ωµ]{0,6}[²³]?(?:/[\p{L}²³]{1,4})?)?\)?[*†‡+]?\s*$""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
