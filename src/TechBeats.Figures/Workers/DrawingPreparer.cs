using TechBeats.Figures.Addresses;
using TechBeats.Figures.Prepared;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Svg;
using TechBeats.Svg.Source;

namespace TechBeats.Figures.Workers;

/// <summary>Prepares SVG drawings. Raster images in a drawing are printed unchanged, without a decoder.</summary>
internal static class DrawingPreparer
{
    /// <summary>Measures a drawing and lists its unsupported features.</summary>
    public static Preparation Prepare(ReadOnlyMemory<byte> bytes) => DrawingReader.Inspect(bytes, ReadImage) switch
    {
        DrawableSvg svg => new Drawable(svg.Width, svg.Height, svg.Omissions),
        RejectedSvg rejected => new Unprintable(rejected.Result),
        var other => throw new InvalidOperationException($"Unknown inspection: {other}"),
    };

    /// <summary>Reads the shapes of a drawing that <see cref="Prepare"/> accepted.</summary>
    /// <exception cref="IOException">The bytes have changed since the preparation.</exception>
    public static Drawing Open(ReadOnlyMemory<byte> bytes) => DrawingReader.Open(bytes, ReadImage);

    private static EmbeddedImage? ReadImage(string address)
    {
        if (DataAddress.Read(address) is not { } bytes)
        {
            return null;
        }

        var picture = DrawingReader.Recognizes(bytes) || PicturePreparer.PrepareUnchanged(bytes) is not { } printable
            ? null
            : printable.ToPicture(ContentHash.Compute(bytes), () => bytes);
        return new EmbeddedImage(bytes, picture);
    }
}
