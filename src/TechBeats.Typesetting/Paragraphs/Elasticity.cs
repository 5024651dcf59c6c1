namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Stretch and shrink at each character, in points at an adjustment ratio of 1.</summary>
internal sealed class Elasticity(int length)
{
    private readonly float[] stretch = new float[length + 1];
    private readonly float[] shrink = new float[length + 1];

    public double StretchAt(int index) => stretch[index];

    public double ShrinkAt(int index) => shrink[index];

    public double StretchBetween(int start, int end) => Sum(stretch, start, end);

    public double ShrinkBetween(int start, int end) => Sum(shrink, start, end);

    /// <summary>Adds a word space. It stretches by a half and shrinks by a third, as in TeX's Computer Modern.</summary>
    public void AddSpace(int index, double width) => (stretch[index], shrink[index]) = ((float)(width / 2), (float)(width / 3));

    /// <summary>Adds the gap after a cluster of a script without word spaces. Its natural width is 0, but it stretches.</summary>
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
