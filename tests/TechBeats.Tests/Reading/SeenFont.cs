using UglyToad.PdfPig.Tokens;

namespace TechBeats.Tests.Reading;

/// <summary>A font in a file.</summary>
/// <param name="Name">Its name, with the letters and the plus sign of a subset.</param>
/// <param name="Kind">The subtype: <c>Type0</c> or <c>Type3</c>.</param>
/// <param name="IsEmbedded">True when the file has the font's outlines.</param>
/// <param name="HasUnicode">True when the file has a table from its codes to characters.</param>
internal sealed record SeenFont(string Name, string Kind, bool IsEmbedded, bool HasUnicode)
{
    /// <summary>Every font of a file, whether a page uses it or a form.</summary>
    public static IReadOnlyList<SeenFont> AllIn(byte[] file)
    {
        using var document = PdfPigDocument.Open(file);
        return
        [
            .. PdfPigDocument.ObjectsOf(document).OfType<DictionaryToken>()
                .Where(font => font.Find<NameToken>("Type", document)?.Data == "Font")
                .Where(font => font.Find<NameToken>("Subtype", document)?.Data is not ("CIDFontType0" or "CIDFontType2"))
                .Select(font => new SeenFont(
                    (font.Find<NameToken>("BaseFont", document) ?? font.Find<NameToken>("Name", document))?.Data ?? "",
                    font.Find<NameToken>("Subtype", document)!.Data,
                    font.Find<DictionaryToken>("CharProcs", document) is not null || HasOutlines(font, document),
                    font.Find<StreamToken>("ToUnicode", document) is not null)),
        ];
    }

    private static bool HasOutlines(DictionaryToken font, UglyToad.PdfPig.PdfDocument document)
    {
        var descendant = PdfPigDocument.Resolve(font.Find<ArrayToken>("DescendantFonts", document)?.Data[0], document) as DictionaryToken;
        var descriptor = (descendant ?? font).Find<DictionaryToken>("FontDescriptor", document);
        return (descriptor?.Find<StreamToken>("FontFile2", document) ?? descriptor?.Find<StreamToken>("FontFile3", document)) is not null;
    }
}
