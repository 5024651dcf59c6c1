namespace TechBeats.Typesetting.Paragraphs;

/// <summary>How far the line may be stretched and shrunk at every character, in points at an adjustment ratio of 1.</summary>
internal sealed class Elasticity(int length)
{
    private readonly float[] stretch = new float[length + 1];
    private readonly float[] shrink = new float[length + 1];

    public double StretchAt(int index) => stretch[index];

    public double ShrinkAt(int index) => shrink[index];

    public double StretchBetween(int start, int end) => Sum(stretch, start, end);

    public double ShrinkBetween(int start, int end) => Sum(shrink, start, end);

    /// <summary>A word space: it grows by half and gives way by a third, as TeX's fonts have it.</summary>
    public void AddSpace(int index, double width) => (stretch[index], shrink[index]) = ((float)(width / 2), (float)(width / 3));

    /// <summary>The gap after a cluster of a script without spaces: nothing by nature, but a line may be filled by it.</summary>
    public void AddGap(int index, double size) => stretch[index] = (float)(0.04 * size);

    private static double Sum(float[] values, int start, int end)
    {
        var sum = 0.0;
        for (var i = start; i < end; i++)
        {
            sum += values[i];
        }

        return sum;
    }
}
