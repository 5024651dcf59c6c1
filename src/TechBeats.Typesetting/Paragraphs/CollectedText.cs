using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

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
    public CollectedText WithPicturesWithin(double width) => this with
    {
        Runs = [.. Runs.Select(run => run.Context.Picture is { } picture && picture.Size.Width > width
            ? run with { Context = run.Context with { Picture = picture with { Size = new Size(width, picture.Size.Height * width / picture.Size.Width) } } }
            : run)],
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

/// <summary>A run of text of one context.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="End">Index after its last one.</param>
/// <param name="Context">How it looks and what it means.</param>
internal readonly record struct InlineRun(int Start, int End, TextContext Context);

/// <summary>An anchor before the character at an index.</summary>
internal readonly record struct PlacedAnchor(int Position, string Key);

/// <summary>How a run of text looks and what it means.</summary>
internal sealed record TextContext
{
    public required TextStyle Style { get; init; }

    /// <summary>The elements it belongs to, from the paragraph's own to the innermost; empty when nothing is tagged.</summary>
    public IReadOnlyList<Element> Path { get; init; } = [];

    public LinkedText? Link { get; init; }

    /// <summary>True for code, which is never hyphenated and breaks at its own places.</summary>
    public bool IsCode { get; init; }

    /// <summary>The key that it is printed on; null when it is none. Runs of one key share it.</summary>
    public Keystroke? Key { get; init; }

    /// <summary>The note whose mark it is; null otherwise.</summary>
    public Note? Note { get; init; }

    /// <summary>The picture that it is, one <see cref="CollectedText.Object"/>; null otherwise.</summary>
    public InlinePicture? Picture { get; init; }
}

/// <summary>A link as it is set.</summary>
internal sealed class LinkedText(LinkTarget target, Element? element)
{
    public LinkTarget Target { get; } = target;

    public Element? Element { get; } = element;

    /// <summary>Its text and where it goes, for those who can't see it.</summary>
    public string Description { get; set; } = "";
}

/// <summary>A picture in a line.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Size">Its size in points.</param>
internal sealed record InlinePicture(Picture Picture, Size Size)
{
    /// <summary>True for a formula.</summary>
    public bool IsFormula { get; init; }

    /// <summary>How far it is to reach below the baseline, in points; null where that follows from its height.</summary>
    public double? Depth { get; init; }
}
