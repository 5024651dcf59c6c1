using System.Security.Cryptography;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace TechBeats.Tests.Reading;

/// <summary>A picture as a page paints it.</summary>
/// <param name="Data">Hash of the data in the file.</param>
/// <param name="IsJpeg">True when the data is a JPEG.</param>
/// <param name="PixelsPerInch">Pixels to the inch of paper, across.</param>
internal sealed record SeenPicture(string Data, bool IsJpeg, double PixelsPerInch)
{
    /// <summary>The pictures of all pages, one for each time that one is painted.</summary>
    public static IReadOnlyList<SeenPicture> AllIn(byte[] file)
    {
        using var document = PdfPigDocument.Open(file);
        return [.. document.GetPages().SelectMany(page => page.GetImages()).Select(Of)];
    }

    private static SeenPicture Of(IPdfImage image) => new(
        Convert.ToHexString(SHA256.HashData(image.RawBytes)),
        image.ImageDictionary.TryGet(NameToken.Filter, out NameToken filter) && filter.Data == "DCTDecode",
        image.WidthInSamples / (image.BoundingBox.Width / 72));
}
