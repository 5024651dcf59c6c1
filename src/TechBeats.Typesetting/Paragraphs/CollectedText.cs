using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Shaping;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A paragraph's inlines as one text, with what every run of it looks like and means.</summary>
/// <param name="Text">
/// The text, white space collapsed; U+2028 where the author ended a line, U+FFFC where a picture stands,
/// and isolates (UAX 9, 2.4) where the author set a direction.
/// </param>
/// <param name="Runs">All of the text, in order, without gaps.</param>
/// <param name="Anchors">Places that links can name.</param>
internal sealed record CollectedText(string Text, IReadOnlyList<InlineRun> Runs, IReadOnlyList<PlacedAnchor> Anchors)
{
    /// <summary>Stands for a line end that the author asked for.</summary>
    public const char LineEnd = '\u2028';

    /// <summary>Stands for a picture.</summary>
    public const char Object = '\uFFFC';

    /// <summary>The styles alone, neighbors of one style joined.</summary>
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

    /// <summary>The same text with no picture wider than this.</summary>
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

    /// <summary>The index of the run that holds the place in the text.</summary>
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
