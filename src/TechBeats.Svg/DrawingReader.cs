using TechBeats.Model;
using TechBeats.Svg.Build;
using TechBeats.Svg.Source;

namespace TechBeats.Svg;

/// <summary>
/// The door of drawings: the bytes of an SVG in, shapes out. It reads the static part of SVG 1.1 and what is in use of SVG 2:
/// no scripts, no animations, nothing from elsewhere. Whatever the bytes are, time and memory are bounded, and nothing but
/// an inspection comes back.
/// </summary>
public static class DrawingReader
{
    /// <summary>Width and height of a drawing that only counts readers, in CSS pixels: it is dropped.</summary>
    private const double TrackingPixels = 2;

    /// <summary>Below this side nothing is seen, in CSS pixels.</summary>
    private const double SmallestSide = 0.1;

    /// <summary>True for SVG, deflated or not, by its first bytes.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> bytes) => DrawingSource.IsDrawing(bytes);

    /// <summary>Measures a drawing and lists what of it is not drawn; or says why it can't be drawn.</summary>
    /// <param name="bytes">The SVG, deflated or not.</param>
    /// <param name="images">Reads the images inside the drawing.</param>
    public static SvgInspection Inspect(ReadOnlyMemory<byte> bytes, EmbeddedImageReader images)
    {
        try
        {
            var (drawing, omissions) = Read(bytes, images);
            if (drawing is { Width: <= TrackingPixels, Height: <= TrackingPixels })
            {
                return new RejectedSvg(new FigureDropped());
            }

            return drawing.Shapes.Count == 0 || Math.Min(drawing.Width, drawing.Height) < SmallestSide
                ? new RejectedSvg(
                    new FigureLost(
                        LossReason.Undecodable,
                        LossCause.Content,
                        omissions.Count == 0 ? "an empty SVG" : $"SVG of nothing but {string.Join(", ", omissions)}"
                    )
                )
                : new DrawableSvg(drawing.Width, drawing.Height, omissions);
        }
        catch (BadDrawingException failure)
        {
            return new RejectedSvg(failure.Loss);
        }
    }

    /// <summary>The shapes of a drawing that <see cref="Inspect"/> found drawable.</summary>
    /// <exception cref="IOException">The bytes are not those that were prepared.</exception>
    public static Drawing Open(ReadOnlyMemory<byte> bytes, EmbeddedImageReader images)
    {
        try
        {
            return Read(bytes, images).Drawing;
        }
        catch (BadDrawingException failure)
        {
            throw new IOException("A drawing was changed while the book was made", failure);
        }
    }

    private static (Drawing Drawing, IReadOnlyList<string> Omissions) Read(ReadOnlyMemory<byte> bytes, EmbeddedImageReader images)
    {
        using var source = DrawingSource.Open(bytes);
        var tree = SvgTree.Read(source);
        var builder = new DrawingBuilder(tree, new DrawingBudget(), images);
        var drawing = builder.Build();
        return (drawing, [.. builder.Omissions]);
    }
}
