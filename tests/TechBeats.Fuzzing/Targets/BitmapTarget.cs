using TechBeats.Pictures.Decoding.Bmp;
using TechBeats.Pictures.Headers;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Windows bitmaps, which our own decoder reads.</summary>
internal sealed class BitmapTarget : IFuzzTarget
{
    public string Name => "bitmap";

    public void Run(byte[] input)
    {
        if (PictureHeaders.Read(input).Header is not { Format: PictureFormat.Bmp, Pixels: <= PictureTarget.MaximumPixels } header)
        {
            return;
        }

        try
        {
            var pixels = BmpPixels.Read(input);
            BrokenPromiseException.Unless(pixels.Length == header.Pixels * (header.HasAlpha ? 4 : 3), "pixels are missing");
        }
        catch (InvalidDataException)
        {
            // Documented: the pixels are damaged.
        }
    }
}
