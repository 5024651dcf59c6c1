using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Inlines to lines. Safe to use from many threads.</summary>
public sealed class ParagraphSetter(Shaper shaper, InlineStyles inlineStyles)
{
    public Shaper Shaper { get; } = shaper;

    public InlineStyles InlineStyles { get; } = inlineStyles;

    /// <summary>Shapes a paragraph, once for all widths.</summary>
    /// <param name="inlines">Its text.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="element">What it means: its marks belong to this element, and links, notes and emphasis become its children.</param>
    /// <param name="figures">What became of the figures in its lines, by address.</param>
    public PreparedParagraph Prepare(
        IReadOnlyList<Inline> inlines,
        ParagraphStyle style,
        Element? element,
        IReadOnlyDictionary<string, FigureResult>? figures = null) => throw new NotImplementedException();
}

/// <summary>A shaped paragraph, ready to be broken into lines of any width.</summary>
public abstract class PreparedParagraph
{
    /// <summary>Width of its widest piece that can't be broken: the narrowest useful measure.</summary>
    public abstract double MinimalWidth { get; }

    /// <summary>Width of its widest line when only the author's line ends break it.</summary>
    public abstract double NaturalWidth { get; }

    /// <summary>Clusters that no face has, each once, in the order of the text.</summary>
    public abstract IReadOnlyList<string> MissingClusters { get; }

    /// <summary>Breaks it into lines and sets them.</summary>
    public abstract IReadOnlyList<Line> Break(double measure);
}

/// <summary>A set line.</summary>
/// <param name="Frame">Its marks; as wide as the measure and as high as the leading (or more where something in it is higher).</param>
/// <param name="Baseline">From the frame's top to the baseline.</param>
/// <param name="EndsInHyphen">True when it ends inside a word.</param>
/// <param name="Notes">The notes whose marks stand in it, in order.</param>
/// <param name="Landmarks">Anchors that stand in it, by their bare keys.</param>
public sealed record Line(
    Frame Frame,
    double Baseline,
    bool EndsInHyphen,
    IReadOnlyList<Note> Notes,
    IReadOnlyList<Landmark> Landmarks);
