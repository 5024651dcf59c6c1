using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A shaped paragraph, ready to be broken into lines of any width. For one thread at a time.</summary>
public sealed class PreparedParagraph
{
    /// <summary>A title of more lines reads as text, and text need not be balanced.</summary>
    private const int MaximumBalancedLines = 5;

    /// <summary>Added to the measure of a line that must hold its text exactly, in points: rounding must not break it.</summary>
    private const double Ease = 0.01;

    private readonly MeasuredText text;
    private readonly ParagraphStyle style;
    private readonly ParagraphSetter paragraphs;
    private readonly InsertedGlyphs marks;
    private readonly LineSetter setter;
    private readonly List<BreakOpportunity> places;
    private List<BreakOpportunity>? placesWithSyllables;

    internal PreparedParagraph(MeasuredText text, ParagraphStyle style, ParagraphSetter paragraphs)
    {
        (this.text, this.style, this.paragraphs) = (text, style, paragraphs);
        marks = new InsertedGlyphs(paragraphs.Shaper);
        setter = new LineSetter(text, style, paragraphs, marks);
        places = BreakOpportunities.Find(text);
    }

    /// <summary>Width of its widest piece that can't be broken: the narrowest useful measure.</summary>
    public double MinimumWidth => Indent + Widest(style.Hyphenates ? PlacesWithSyllables : places);

    /// <summary>Width of its widest line when only the author's line ends break it.</summary>
    public double NaturalWidth => Indent + Widest(places.FindAll(place => place.Kind == BreakOpportunityKind.Forced));

    /// <summary>Width of all of it in one line, spaces at its ends included.</summary>
    internal double FullWidth => text.Width(0, text.Text.Length);

    /// <summary>Clusters that no face has, each once, in the order of the text.</summary>
    public IReadOnlyList<string> MissingClusters => text.MissingClusters;

    private double Indent => Math.Max(style.FirstLineIndent, style.HangingIndent);

    private List<BreakOpportunity> PlacesWithSyllables => placesWithSyllables ??= Subdivision.BySyllables(text, places, 0);

    /// <summary>Breaks it into lines and sets them. Text without a character has no lines.</summary>
    /// <param name="measure">Width of the column in points, above 0.</param>
    public IReadOnlyList<Line> Break(double measure)
    {
        if (text.Text.Length == 0)
        {
            return [];
        }

        var narrowest = Math.Max(1, measure - Indent);
        if (text.WidestPicture > narrowest)
        {
            var fitting = new MeasuredText(text.Collected.WithPicturesWithin(narrowest), text.Shaped);
            return new PreparedParagraph(fitting, style, paragraphs).Break(measure);
        }

        var (items, ends) = style.IsBalanced && style.Alignment != Alignment.Justified ? ChooseBalancedEnds(measure) : ChooseEnds(measure);
        var lines = new List<Line>(ends.Length);
        var start = 0;
        foreach (var index in ends)
        {
            lines.Add(setter.Set(Plan(start, items[index], lines.Count == 0), measure));
            start = items[index].Position;
        }

        return lines;
    }

    /// <summary>
    /// Sets the text as one line that is as wide as the text. Text without a character gives an empty line of the usual height,
    /// so a caller can rely on a baseline. Text after an author's line end is not in the line.
    /// </summary>
    public Line SetOnOneLine()
    {
        var measure = NaturalWidth + Ease;
        return Break(measure) is [var line, ..] ? line : setter.SetEmpty(measure);
    }

    /// <summary>The ends for the narrowest measure that needs no more lines, when they are few.</summary>
    private (Item[] Items, int[] Ends) ChooseBalancedEnds(double measure)
    {
        var best = ChooseEnds(measure);
        if (best.Ends.Length is 1 or > MaximumBalancedLines)
        {
            return best;
        }

        var (narrow, wide) = (Math.Max(measure / best.Ends.Length, MinimumWidth), measure);
        while (wide - narrow > style.Text.Size / 2)
        {
            var middle = (narrow + wide) / 2;
            var attempt = ChooseEnds(middle);
            if (attempt.Ends.Length <= best.Ends.Length)
            {
                (best, wide) = (attempt, middle);
            }
            else
            {
                narrow = middle;
            }
        }

        return best;
    }

    /// <summary>
    /// Three attempts, as in TeX: without hyphens when the lines are good that way; with them; and at last with lines
    /// as loose as they need, and whatever is wider than the measure cut between clusters.
    /// </summary>
    private (Item[] Items, int[] Ends) ChooseEnds(double measure)
    {
        var narrowest = measure - Indent;
        var rules = RulesFor(measure);
        var plain = places;
        if (style.Alignment == Alignment.Justified && Widest(plain) <= narrowest)
        {
            var items = Itemizer.Itemize(text, plain, style, marks);
            if (
                LineBreaker.Break(items, items.Length, rules with { Tolerance = BreakingRules.ToleranceWithoutHyphens }) is { } good
                && !EndsShort(items, good, rules)
            )
            {
                return (items, good);
            }
        }

        if (style.Hyphenates)
        {
            plain = PlacesWithSyllables;
        }

        if (Widest(plain) > narrowest)
        {
            plain = Subdivision.BySyllables(text, places, style.Hyphenates ? 0 : narrowest);
            plain = Subdivision.ByClusters(text, plain, narrowest);
        }

        var all = Itemizer.Itemize(text, plain, style, marks);
        var ends =
            style.Alignment == Alignment.Justified
                ? LineBreaker.Break(all, all.Length, rules)
                    ?? LineBreaker.Break(
                        all,
                        all.Length,
                        rules with
                        {
                            MustSucceed = true,
                            Raggedness = BreakingRules.EmergencyStretch * style.Text.Size,
                        }
                    )
                : LineBreaker.Break(
                    all,
                    all.Length,
                    rules with
                    {
                        MustSucceed = true,
                        Raggedness = BreakingRules.RaggedStretch * style.Text.Size,
                    }
                );
        return (all, ends ?? throw new InvalidOperationException("The last attempt always succeeds."));
    }

    private bool EndsShort(Item[] items, int[] ends, BreakingRules rules)
    {
        var end = text.Text.Length;
        return ends.Length > 1 && text.Width(items[ends[^2]].Position, end) < rules.MinimumLastLineWidth;
    }

    private BreakingRules RulesFor(double measure) => new()
    {
        FirstMeasure = measure - style.FirstLineIndent,
        Measure = measure - style.HangingIndent,
        Tolerance = BreakingRules.ToleranceWithHyphens,
        MinimumLastLineWidth = BreakingRules.MinimumLastLineShare * measure,
    };

    private LinePlan Plan(int start, Item end, bool isFirst)
    {
        var next = end.Position;
        var last = next;
        while (last > start && text.Text[last - 1] is ' ' or CollectedText.LineEnd)
        {
            last--;
        }

        var getsHyphen = end.IsHyphen && end.Kind == ItemKind.Penalty && text.Text[last - 1] is not ('-' or '\u2010');
        return new LinePlan(start, last, next, isFirst, !end.IsForced, getsHyphen);
    }

    private double Widest(List<BreakOpportunity> between)
    {
        var widest = 0.0;
        var start = 0;
        foreach (var place in between)
        {
            var end = place.Position;
            while (end > start && text.Text[end - 1] == ' ')
            {
                end--;
            }

            widest = Math.Max(widest, text.Width(start, end));
            start = place.Position;
        }

        return widest;
    }
}
