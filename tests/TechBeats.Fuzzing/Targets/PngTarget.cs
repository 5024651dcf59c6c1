using TechBeats.Pdf.Pictures;
using TechBeats.Pictures;
using TechBeats.Pictures.Headers;

namespace TechBeats.Fuzzing.Targets;

/// <summary>PNG that goes into a PDF as it is.</summary>
internal sealed class PngTarget : IFuzzTarget
{
    public string Name => "png";

    public void Run(byte[] input)
    {
        if (
            PictureHeaders.Read(input).Header
                is { Format: PictureFormat.Png, IsPrintable: true, Pixels: <= PictureTarget.MaximumPixels } header
            && PngProof.Measure(input.AsSpan(0, header.FirstFrameLength)).IsWhole
        )
        {
            // A PNG that proved its data is printed without another look: reading it may not fail.
            PngImage.Read(input.AsMemory(0, header.FirstFrameLength));
        }
    }
}
