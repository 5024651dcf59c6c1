using TechBeats.Pictures;
using TechBeats.Pictures.Decoding;
using TechBeats.Pictures.Headers;

namespace TechBeats.Fuzzing.Targets;

/// <summary>The segments of a JPEG: its profile, its inks, what may be left out.</summary>
internal sealed class JpegSegmentsTarget : IFuzzTarget
{
    public string Name => "jpeg-segments";

    public void Run(byte[] input)
    {
        if (PictureHeaders.Read(input).Header is not { Format: PictureFormat.Jpeg } header)
        {
            return;
        }

        var jpeg = input.AsSpan(0, header.FirstFrameLength);
        var profile = JpegSegments.Profile(jpeg);
        BrokenPromiseException.Unless(profile.Length <= input.Length, "a profile longer than the file");
        BrokenPromiseException.Unless(JpegSegments.WithoutMetadata(jpeg, keepsProfile: false).Length <= jpeg.Length, "bare, but longer");
        _ = (JpegSegments.WithoutMetadata(jpeg, keepsProfile: true), JpegInks.With(jpeg, black: true), JpegInks.With(jpeg, black: false));
        _ = MaskedJpeg.Jpeg(input).Length + MaskedJpeg.Mask(input).Length;
    }
}
