using TechBeats.Pictures.Colors;
using TechBeats.Pictures.Headers;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Headers of pictures of every format, and the colors that they name.</summary>
internal sealed class PictureHeaderTarget : IFuzzTarget
{
    public string Name => "picture-header";

    public void Run(byte[] input)
    {
        var (header, loss) = PictureHeaders.Read(input);
        BrokenPromiseException.Unless((header is null) != (loss is null), "neither a header nor a loss, or both");
        if (header is null)
        {
            return;
        }

        BrokenPromiseException.Unless(
            header.Width > 0 && header.Height > 0 && header.Pixels <= PictureHeaders.MaximumPixels,
            "a size that no picture has"
        );
        BrokenPromiseException.Unless(header.FirstFrameLength > 0 && header.FirstFrameLength <= input.Length, "a frame outside the file");
        BrokenPromiseException.Unless(header.Orientation is >= 1 and <= 8, "an orientation that isn't there");
        _ = ColorReader.Read(input, header);
        var frame = input.AsSpan(0, header.FirstFrameLength);
        _ = header.Format switch
        {
            PictureFormat.Gif => GifHeader.WithRoom(frame, header),
            PictureFormat.Webp => WebpHeader.FirstFrame(frame),
            _ => null,
        };
    }
}
