using TechBeats.Figures.Addresses;
using TechBeats.Figures.Storing;
using TechBeats.Model;
using TechBeats.Pictures;
using TechBeats.Svg;
using TechBeats.Svg.Source;

namespace TechBeats.Figures.Workers;

/// <summary>Prepares SVG drawings. The raster images inside them are printed as they are, without a decoder.</summary>
public static class DrawingPreparer
{
    /// <summary>Measures a drawing and lists what of it is not drawn.</summary>
    public static Preparation Prepare(ReadOnlyMemory<byte> bytes) => DrawingReader.Inspect(bytes, ReadImage) switch
    {
        DrawableSvg svg => new Drawable(svg.Width, svg.Height, svg.Omissions),
        RejectedSvg rejected => new Unprintable(rejected.Result),
        var other => throw new InvalidOperationException($"Unknown inspection: {other}"),
    };

    /// <summary>Reads the shapes of a drawing that <see cref="Prepare"/> found drawable.</summary>
    /// <exception cref="IOException">The bytes differ from those that were prepared.</exception>
    public static Drawing Open(ReadOnlyMemory<byte> bytes) => DrawingReader.Open(bytes, ReadImage);

    private static EmbeddedImage? ReadImage(string address)
    {
        if (DataAddress.Read(address) is not { } bytes)
        {
            return null;
        }

        var picture = DrawingReader.Recognizes(bytes) || PicturePreparer.AsItIs(bytes) is not { } printable
            ? null
            : printable.ToPicture(FigureStore.HashOf(bytes), () => bytes);
        return new EmbeddedImage(bytes, picture);
    }
}
