using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace TechBeats.Tests.Reading;

/// <summary>Page labels (ISO 32000-1, 12.4.2) of the kinds that books have: decimal and lower-case roman.</summary>
internal static class PageLabelReader
{
    /// <summary>The label of every page.</summary>
    public static IReadOnlyList<string> LabelsOf(PdfDocument document)
    {
        var labels = document.Structure.Catalog.CatalogDictionary.Find<DictionaryToken>("PageLabels", document);
        var numbers = labels?.Find<ArrayToken>("Nums", document)?.Data ?? [];
        var ranges = numbers.Chunk(2).Select(pair => (First: ((NumericToken)pair[0]).Int, Style: (DictionaryToken)pair[1])).ToList();
        var pages = Enumerable.Range(0, document.NumberOfPages);
        return [.. pages.Select(page => LabelOf(page, ranges.Last(range => range.First <= page), document))];
    }

    private static string LabelOf(int page, (int First, DictionaryToken Style) range, PdfDocument document)
    {
        var number = (range.Style.Find<NumericToken>("St", document)?.Int ?? 1) + page - range.First;
        return range.Style.Find<NameToken>("S", document)?.Data switch
        {
            "r" => Roman(number),
            "D" => number.ToString(CultureInfo.InvariantCulture),
            var style => throw new NotSupportedException($"Pages are numbered in the style {style ?? "none"}."),
        };
    }

    private static string Roman(int number) =>
        string.Concat(Enumerable.Repeat("x", number / 10)) + (number % 10) switch
        {
            0 => "", 1 => "i", 2 => "ii", 3 => "iii", 4 => "iv", 5 => "v", 6 => "vi", 7 => "vii", 8 => "viii", _ => "ix",
        };
}
