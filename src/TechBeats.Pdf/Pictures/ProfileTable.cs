using System.Security.Cryptography;
using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Pictures;

/// <summary>The color profiles in use (ISO 32000-1, 8.6.5.5). Each is written once, at its first use.</summary>
internal sealed class ProfileTable(PdfFile file)
{
    private readonly Dictionary<string, PdfReference> profiles = new(StringComparer.Ordinal);

    /// <summary>Returns the color space of a profile.</summary>
    public PdfArray ColorSpaceOf(ColorProfile profile)
    {
        var hash = Convert.ToHexString(SHA256.HashData(profile.Bytes.Span));
        if (!profiles.TryGetValue(hash, out var reference))
        {
            reference = new PdfReference(file.Reserve());
            profiles.Add(hash, reference);
            file.WriteStream(
                reference.Number,
                [
                    ("N", profile.Components),
                    ("Alternate", profile.Components == 1 ? ImageData.Gray : ImageData.Rgb),
                ],
                StreamData.Deflate(profile.Bytes.Span));
        }

        return new PdfArray([new PdfName("ICCBased"), reference]);
    }
}
