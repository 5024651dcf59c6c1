using TechBeats.Pdf.Content;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Navigation;

/// <summary>Builds the page labels (ISO 32000-1, 12.4.2): i, ii, iii for the front matter, then 1, 2, 3.</summary>
internal static class PageLabels
{
    public static PdfDictionary Build(IReadOnlyList<WrittenPage> pages)
    {
        var front = pages.Count(page => page.Matter == Matter.Front);
        List<PdfValue> ranges = [];
        if (front > 0)
        {
            ranges.AddRange([0, Style("r")]);
        }

        if (front < pages.Count)
        {
            ranges.AddRange([front, Style("D")]);
        }

        return new PdfDictionary([("Nums", new PdfArray(ranges))]);
    }

    private static PdfDictionary Style(string style) => new([("S", new PdfName(style))]);
}
