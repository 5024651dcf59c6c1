using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Shaping;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>The inlines of a paragraph as one text, with the style and meaning of each run.</summary>
/// <param name="Text">
/// The text with collapsed white space. U+2028 marks a forced line break, U+FFFC a picture, and isolates (UAX 9, 2.4) mark text with an
/// explicit direction.
/// </param>
/// <param name="Runs">The runs, in order and without gaps.</param>
/// <param name="Anchors">Anchors that links can target.</param>
internal sealed record CollectedText(string Text, IReadOnlyList<InlineRun> Runs, IReadOnlyList<PlacedAnchor> Anchors)
{
    /// <summary>A forced line break.</summary>
    public const char LineEnd = '\u2028';

    /// <summary>A picture.</summary>
    public const char Object = '\uFFFC';

    /// <summary>Returns the styles, with adjacent equal styles merged.</summary>
    public IReadOnlyList<StyledRange> Styles()
    {
        var ranges = new List<StyledRange>(Runs.Count);
        foreach (var run in Runs)
        {
            if (ranges.Count > 0 && ranges[^1].Style == run.Context.Style)
            {
                ranges[^1] = ranges[^1] with { End = run.End };
            }
            else
            {
                ranges.Add(new StyledRange(run.Start, run.End, run.Context.Style));
            }
        }

        return ranges;
    }

    /// <summary>Returns the text with wider pictures scaled down to the given width.</summary>
    public CollectedText WithPicturesWithin(double width) =>
        this with
        {
            Runs =
            [
                .. Runs.Select(run =>
                    run.Context.Picture is { } picture && picture.Size.Width > width
                        ? run with
                        {
                            Context = run.Context with
                            {
                                Picture = picture with { Size = new Size(width, picture.Size.Height * width / picture.Size.Width) },
                            },
                        }
                        : run
                ),
            ],
        };

    /// <summary>Returns the index of the run that contains the position.</summary>
    public int RunIndexAt(int position)
    {
        var (low, high) = (0, Runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Runs[middle].End > position ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
