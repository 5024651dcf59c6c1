using TechBeats.Figures.Workers;
using TechBeats.Pictures;
using TechBeats.Svg;

namespace TechBeats.Fuzzing.Targets;

/// <summary>SVG to shapes.</summary>
internal sealed class DrawingTarget : IFuzzTarget
{
    public string Name => "svg";

    /// <summary>Maximum number of shapes that a drawing may have; the reader's budget keeps below it.</summary>
    private const int MaximumShapes = 1_000_000;

    public void Run(byte[] input)
    {
        if (DrawingReader.Recognizes(input) && DrawingPreparer.Prepare(input) is Drawable drawable)
        {
            var drawing = DrawingPreparer.Open(input);
            BrokenPromiseException.Unless(double.IsFinite(drawing.Width) && double.IsFinite(drawing.Height), "a size that is no number");
            BrokenPromiseException.Unless((drawing.Width, drawing.Height) == (drawable.Width, drawable.Height), "two sizes");
            BrokenPromiseException.Unless(drawing.Shapes.Count <= MaximumShapes, "too many shapes");
        }
    }
}
