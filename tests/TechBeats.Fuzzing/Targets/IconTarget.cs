using TechBeats.Pictures.Decoding.Bmp;
using TechBeats.Pictures.Headers;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Icons, of which our own decoder reads the largest picture.</summary>
internal sealed class IconTarget : IFuzzTarget
{
    public string Name => "icon";

    public void Run(byte[] input)
    {
        if (PictureHeaders.Read(input).Header is not { Format: PictureFormat.Ico, Pixels: <= PictureTarget.MaximumPixels } header)
        {
            return;
        }

        try
        {
            var largest = IcoHeader.Largest(input.AsSpan(0, header.FirstFrameLength));
            BrokenPromiseException.Unless(
                IcoHeader.IsPng(largest) || BmpPixels.ReadIcon(largest).Length == header.Pixels * 4,
                "pixels are missing"
            );
        }
        catch (InvalidDataException)
        {
            // Documented: the pixels are damaged.
        }
    }
}
