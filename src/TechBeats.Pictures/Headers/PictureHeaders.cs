using System.Text;
using TechBeats.Model;

namespace TechBeats.Pictures.Headers;

/// <summary>
/// Detects the format of bytes and reads the header. No third-party decoder sees a picture before this check: every length is checked
/// against the bytes, every count against a limit, and no byte sequence throws.
/// </summary>
public static class PictureHeaders
{
    /// <summary>Maximum number of pixels, above the largest cameras. More would only waste a decoder's memory.</summary>
    public const long MaximumPixels = 100_000_000;

    /// <summary>Reads the header of a picture in any format.</summary>
    public static HeaderReading Read(ReadOnlySpan<byte> bytes)
    {
        var reading = Detect(bytes);
        return reading.Header is { Pixels: > MaximumPixels } huge
            ? new HeaderReading(null, new FigureLost(LossReason.TooLarge, LossCause.PixelLimit, $"{huge.Width} × {huge.Height}"))
            : reading;
    }

    private static HeaderReading Detect(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [] => HeaderReading.NoPicture("nothing"),
            [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, ..] => PngHeader.Read(bytes),
            [0xFF, 0xD8, 0xFF, ..] => JpegHeader.Read(bytes),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => GifHeader.Read(bytes),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebpHeader.Read(
                bytes
            ),
            [(byte)'B', (byte)'M', ..] => BmpHeader.Read(bytes),
            [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => TiffHeader.Read(bytes),
            [(byte)'I', (byte)'I', 43, 0, ..] or [(byte)'M', (byte)'M', 0, 43, ..] => HeaderReading.Unreadable("BigTIFF"),
            [0, 0, 1 or 2, 0, > 0, 0, ..] => IcoHeader.Read(bytes),
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => HeaderReading.Unreadable(Brand(bytes)),
            [0xFF, 0x0A, ..] or [0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', (byte)' ', ..] => HeaderReading.Unreadable("JPEG XL"),
            [0, 0, 0, 12, (byte)'j', (byte)'P', ..] or [0xFF, 0x4F, 0xFF, 0x51, ..] => HeaderReading.Unreadable("JPEG 2000"),
            [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..] => HeaderReading.Unreadable("Photoshop"),
            [(byte)'%', (byte)'!', (byte)'P', (byte)'S', ..] or [0xC5, 0xD0, 0xD3, 0xC6, ..] => HeaderReading.Unreadable("EPS"),
            [(byte)'g', (byte)'i', (byte)'m', (byte)'p', (byte)' ', (byte)'x', (byte)'c', (byte)'f', ..] => HeaderReading.Unreadable(
                "GIMP"
            ),
            [(byte)'q', (byte)'o', (byte)'i', (byte)'f', ..] => HeaderReading.Unreadable("QOI"),
            [(byte)'i', (byte)'c', (byte)'n', (byte)'s', ..] => HeaderReading.Unreadable("ICNS"),
            [(byte)'I', (byte)'I', 0xBC, ..] => HeaderReading.Unreadable("JPEG XR"),
            [(byte)'P', >= (byte)'1' and <= (byte)'7', (byte)'\n' or (byte)' ' or (byte)'\r', ..] => HeaderReading.Unreadable("PNM"),
            [0xD7, 0xCD, 0xC6, 0x9A, ..] => HeaderReading.Unreadable("WMF"),
            [1, 0, 0, 0, .. { Length: >= 40 } rest] when rest[36..].StartsWith(" EMF"u8) => HeaderReading.Unreadable("EMF"),
            [0x1A, 0x45, 0xDF, 0xA3, ..] => HeaderReading.Unreadable("a video (WebM)"),
            [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => HeaderReading.Unreadable("a video (Ogg)"),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'A', (byte)'V', (byte)'I', (byte)' ', ..] =>
                HeaderReading.Unreadable("a video (AVI)"),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => HeaderReading.NoPicture("PDF"),
            [(byte)'P', (byte)'K', 3, 4, ..] => HeaderReading.NoPicture("ZIP"),
            [0x1F, 0x8B, ..] => HeaderReading.Unreadable("gzip"),
            _ => Markup(bytes),
        };

    /// <summary>The brand of an ISO media file (ISO/IEC 14496-12, clause 4.3).</summary>
    private static string Brand(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 12
            ? "ISO media"
            : Encoding.Latin1.GetString(bytes[8..12]) switch
            {
                "avif" or "avis" => "AVIF",
                "heic" or "heix" or "hevc" or "mif1" or "msf1" => "HEIC",
                "jxl " => "JPEG XL",
                _ => "a video",
            };

    private static HeaderReading Markup(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]).Replace("\0", "", StringComparison.Ordinal);
        if (head.Contains("<svg", StringComparison.OrdinalIgnoreCase) && !head.Contains("<html", StringComparison.OrdinalIgnoreCase))
        {
            return HeaderReading.Unreadable("SVG");
        }

        if (
            head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
        )
        {
            return HeaderReading.NoPicture("HTML");
        }

        return HeaderReading.NoPicture(head.Any(letter => letter is < ' ' and not ('\t' or '\n' or '\r')) ? "unknown bytes" : "text");
    }
}
