using TechBeats.Model;
using TechBeats.Pdf.Pictures;
using TechBeats.Pictures;
using TechBeats.Pictures.Headers;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Pictures of every format: decoded, made small, and put into a PDF.</summary>
internal sealed class PictureTarget : IFuzzTarget
{
    public string Name => "picture";

    /// <summary>Maximum number of pixels; larger pictures take long without being more interesting.</summary>
    public const long MaximumPixels = 250_000;

    private static readonly FigureLimits Limits = new(400, 400, 800, 800);

    public void Run(byte[] input)
    {
        if (
            PictureHeaders.Read(input).Header is { Pixels: > MaximumPixels }
            || PicturePreparer.Prepare(input, Limits) is not Printable printable
        )
        {
            return;
        }

        var bytes = printable.Bytes ?? input;
        _ = printable.ToPicture("hash", () => bytes) switch
        {
            JpegPicture jpeg => JpegImage.Read(jpeg),
            var png => PngImage.Read(png.Open()),
        };
    }
}
