using TechBeats.Archive.Figures.Decoding;
using TechBeats.Model;

namespace TechBeats.Archive.Figures.Drawings;

/// <summary>
/// The door of drawings: the bytes of an SVG in, shapes out. It reads the static part of SVG 1.1 and what is in use of SVG 2:
/// no scripts, no animations, nothing from elsewhere. Whatever the bytes are, time and memory are bounded, and nothing but
/// a preparation comes back.
/// </summary>
public static class DrawingReader
{
    /// <summary>Width and height of a drawing that only counts readers, in CSS pixels: it is dropped.</summary>
    private const double TrackingPixels = 2;

    /// <summary>Below this side nothing is seen, in CSS pixels.</summary>
    private const double SmallestSide = 0.1;

    /// <summary>True for SVG, deflated or not, by its first bytes.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> bytes) => DrawingSource.IsDrawing(bytes);

    /// <summary>How large the drawing is and what of it is not drawn; or why it can't be drawn.</summary>
    public static Preparation Prepare(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var (drawing, omissions) = Read(bytes);
            if (drawing is { Width: <= TrackingPixels, Height: <= TrackingPixels })
            {
                return new Unprintable(new FigureDropped());
            }

            return drawing.Shapes.Count == 0 || Math.Min(drawing.Width, drawing.Height) < SmallestSide
                ? new Unprintable(new FigureLost(LossReason.Undecodable, omissions.Count == 0 ? "an empty SVG" : $"SVG of nothing but {string.Join(", ", omissions)}"))
                : new Drawable(drawing.Width, drawing.Height, omissions);
        }
        catch (BadDrawingException failure)
        {
            return new Unprintable(failure.Loss);
        }
    }

    /// <summary>The shapes of a drawing that <see cref="Prepare"/> found drawable.</summary>
    /// <exception cref="IOException">The bytes are not those that were prepared.</exception>
    public static Drawing Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return Read(bytes).Drawing;
        }
        catch (BadDrawingException failure)
        {
            throw new IOException("A drawing was changed while the book was made", failure);
        }
    }

    private static (Drawing Drawing, IReadOnlyList<string> Omissions) Read(ReadOnlyMemory<byte> bytes)
    {
        using var source = DrawingSource.Open(bytes);
        var tree = SvgTree.Read(source);
        var builder = new DrawingBuilder(tree, new DrawingBudget());
        var drawing = builder.Build();
        return (drawing, [.. builder.Omissions]);
    }
}
