using TechBeats.Model;
using TechBeats.Svg.Build;
using TechBeats.Svg.Source;

namespace TechBeats.Svg;

/// <summary>
/// The entry point of this project: converts the bytes of an SVG to shapes. It supports static SVG 1.1 and the common parts of SVG 2,
/// without scripts, animations and external resources. Time and memory are limited for any input.
/// </summary>
public static class DrawingReader
{
    /// <summary>Maximum width and height in CSS pixels of a tracking image, which is dropped.</summary>
    private const double TrackingPixels = 2;

    /// <summary>Minimum visible side in CSS pixels.</summary>
    private const double MinimumSide = 0.1;

    /// <summary>True for SVG, compressed or not, detected by the first bytes.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> bytes) => DrawingSource.IsDrawing(bytes);

    /// <summary>Measures a drawing and lists its omissions, or gives the reason why it can't be drawn.</summary>
    /// <param name="bytes">The SVG, compressed or not.</param>
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

            return drawing.Shapes.Count == 0 || Math.Min(drawing.Width, drawing.Height) < MinimumSide
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
    /// <exception cref="IOException">The bytes have changed since the inspection.</exception>
    public static Drawing Open(ReadOnlyMemory<byte> bytes, EmbeddedImageReader images)
    {
        try
        {
            return Read(bytes, images).Drawing;
        }
        catch (BadDrawingException failure)
        {
            throw new IOException("A drawing changed during the build", failure);
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
