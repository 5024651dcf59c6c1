using TechBeats.Pictures.Colors;
using TechBeats.Pictures.Decoding.Tiff;
using TechBeats.Pictures.Headers;

namespace TechBeats.Fuzzing.Targets;

/// <summary>TIFF, which our own decoder reads.</summary>
internal sealed class TiffTarget : IFuzzTarget
{
    public string Name => "tiff";

    public void Run(byte[] input)
    {
        if (PictureHeaders.Read(input).Header is not { Format: PictureFormat.Tiff, Pixels: <= PictureTarget.MaximumPixels } header)
        {
            return;
        }

        try
        {
            var pixels = TiffPixels.Read(input, header, ColorReader.Read(input, header).Inks);
            BrokenPromiseException.Unless(pixels.Length == header.Pixels * (header.HasAlpha ? 4 : 3), "pixels are missing");
        }
        catch (InvalidDataException)
        {
            // Documented: a part is missing or damaged.
        }
    }
}
