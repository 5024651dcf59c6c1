using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>The shaped text of a paragraph with the position of each character on one unbroken line.</summary>
internal sealed class MeasuredText
{
    private readonly double[] positions;
    private readonly bool[] clusterStarts;
    private readonly bool[] unsafeStarts;
    private readonly List<string> missingClusters = [];
    private readonly HashSet<string> seenMissing = [];

    public MeasuredText(CollectedText collected, ShapedText shaped)
    {
        Collected = collected;
        Shaped = shaped;
        var length = Text.Length;
        positions = new double[length + 1];
        clusterStarts = new bool[length + 1];
        unsafeStarts = new bool[length + 1];
        Elasticity = new Elasticity(length);
        foreach (var run in shaped.Runs)
        {
            Measure(run);
        }

        clusterStarts[length] = true;
        MeasureObjects();
        var pen = 0.0;
        for (var i = 0; i <= length; i++)
        {
            var advance = positions[i];
            positions[i] = pen;
            pen += advance;
        }

        SpreadInsideClusters();
    }

    public CollectedText Collected { get; }

    public ShapedText Shaped { get; }

    public string Text => Collected.Text;

    /// <summary>Stretch and shrink at each character.</summary>
    public Elasticity Elasticity { get; }

    /// <summary>Width of the widest picture in points; 0 if there is none.</summary>
    public double WidestPicture { get; private set; }

    /// <summary>Natural width of a text range in points. The characters of a ligature share its width evenly.</summary>
    public double Width(int start, int end) => positions[end] - positions[start];

    /// <summary>True if a cut before the index changes no glyph.</summary>
    public bool IsSafeToCut(int index) => index == 0 || index == Text.Length || (clusterStarts[index] && !unsafeStarts[index]);

    /// <summary>True if a cluster begins at the index.</summary>
    public bool StartsCluster(int index) => clusterStarts[index];

    /// <summary>Style of the character at the index.</summary>
    public TextStyle StyleAt(int index) => Collected.Runs[Collected.RunIndexAt(index)].Context.Style;

    /// <summary>The distinct clusters that no face has, in text order.</summary>
    public IReadOnlyList<string> MissingClusters => missingClusters;

    /// <summary>Returns the index of the shaped run that contains the character.</summary>
    public int RunAt(int index)
    {
        var (low, high) = (0, Shaped.Runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Shaped.Runs[middle].End > index ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>True for word spaces, which stretch and shrink.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\u00A0';

    /// <summary>True for characters that control shaping or breaking and are never drawn.</summary>
    public static bool IsInvisible(char c) =>
        c
            is '\u00AD'
                or '\u061C'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u2028' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or '\uFEFF'
                or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>Width of the line's first character that may hang into the margin, in points.</summary>
    public double HangAtStart(int start)
    {
        var part = start < Text.Length ? HangingPunctuation.AtStart(Text[start]) : 0;
        return part > 0 ? part * Width(start, start + 1) : 0;
    }

    /// <summary>Width of the line's last character that may hang into the margin, in points.</summary>
    public double HangAtEnd(int end)
    {
        var part = end > 0 ? HangingPunctuation.AtEnd(Text[end - 1]) : 0;
        return part > 0 ? part * Width(end - 1, end) : 0;
    }

    private void Measure(ShapedRun run)
    {
        clusterStarts[run.Start] = true;
        if (run.Face is null)
        {
            positions[run.Start] = MissingWidth(run);
            return;
        }

        foreach (var glyph in run.Glyphs)
        {
            clusterStarts[glyph.Cluster] = true;
            unsafeStarts[glyph.Cluster] |= glyph.IsUnsafeToBreak;
            positions[glyph.Cluster] += IsInvisible(Text[glyph.Cluster]) ? 0 : glyph.Advance;
            if (IsSpace(Text[glyph.Cluster]))
            {
                Elasticity.AddSpace(glyph.Cluster, glyph.Advance);
            }
        }
    }

    /// <summary>Measures what has no glyphs: pictures, the padding of keys, and forced line breaks.</summary>
    private void MeasureObjects()
    {
        foreach (var (start, end, context) in Collected.Runs)
        {
            if (context.Picture is { } picture)
            {
                positions[start] = picture.Size.Width;
                WidestPicture = Math.Max(WidestPicture, picture.Size.Width);
            }

            if (context.Key is not null)
            {
                positions[start] += KeyPadding(context);
                positions[LastCluster(end)] += KeyPadding(context);
            }
        }

        for (var at = Text.IndexOf(CollectedText.LineEnd); at >= 0; at = Text.IndexOf(CollectedText.LineEnd, at + 1))
        {
            clusterStarts[at] = true;
            clusterStarts[at + 1] = true;
        }
    }

    private double MissingWidth(ShapedRun run)
    {
        if (IsInvisible(Text[run.Start]) || Collected.Runs[Collected.RunIndexAt(run.Start)].Context.Picture is not null)
        {
            return 0;
        }

        var cluster = Text[run.Start..run.End];
        if (seenMissing.Add(cluster))
        {
            missingClusters.Add(cluster);
        }

        return Paragraphs.MissingClusters.WidthOf(cluster, run.Style);
    }

    /// <summary>Padding of a key on each side in points.</summary>
    public static double KeyPadding(TextContext context) => 0.25 * context.Style.Size;

    /// <summary>Returns the start of the last cluster before the index.</summary>
    public int LastCluster(int end)
    {
        var start = end - 1;
        while (start > 0 && !clusterStarts[start])
        {
            start--;
        }

        return start;
    }

    private void SpreadInsideClusters()
    {
        for (var i = 0; i < Text.Length;)
        {
            var next = i + 1;
            while (!clusterStarts[next])
            {
                next++;
            }

            var step = (positions[next] - positions[i]) / (next - i);
            for (var inside = i + 1; inside < next; inside++)
            {
                positions[inside] = positions[i] + (inside - i) * step;
            }

            i = next;
        }
    }
}
