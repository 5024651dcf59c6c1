using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A shaped paragraph that can be broken into lines of any width. Not thread-safe.</summary>
internal sealed class PreparedParagraph
{
    /// <summary>Maximum number of lines that are balanced. A longer title reads like text.</summary>
    private const int MaximumBalancedLines = 5;

    /// <summary>Added to the measure of a line that must fit its text exactly, in points.</summary>
    private const double RoundingAllowance = 0.01;

    private readonly MeasuredText text;
    private readonly ParagraphStyle style;
    private readonly ParagraphSetter paragraphs;
    private readonly InsertedGlyphs inserted;
    private readonly LineSetter setter;
    private readonly List<BreakOpportunity> opportunities;
    private List<BreakOpportunity>? opportunitiesWithSyllables;

    internal PreparedParagraph(MeasuredText text, ParagraphStyle style, ParagraphSetter paragraphs)
    {
        (this.text, this.style, this.paragraphs) = (text, style, paragraphs);
        inserted = new InsertedGlyphs(paragraphs.Shaper);
        setter = new LineSetter(text, style, paragraphs, inserted);
        opportunities = BreakOpportunities.Find(text);
    }

    /// <summary>Width of the widest unbreakable piece in points (CSS: min-content).</summary>
    public double MinimumWidth => Indent + Widest(style.Hyphenates ? OpportunitiesWithSyllables : opportunities);

    /// <summary>Width of the widest line with only forced breaks in points (CSS: max-content).</summary>
    public double NaturalWidth => Indent + Widest(opportunities.FindAll(opportunity => opportunity.Kind == BreakOpportunityKind.Forced));

    /// <summary>
    /// Returns the width of the widest piece if words wider than <paramref name="narrowest"/> are divided where <see cref="Break"/> divides
    /// them: at syllables, with a hyphen, and at joints and humps.
    /// </summary>
    /// <param name="narrowest">Width up to which words stay whole, in points.</param>
    /// <param name="widest">Width in points above which a piece is ignored, since no column is wide enough for it.</param>
    public double DividedWidth(double narrowest, double widest)
    {
        var width = 0.0;
        var start = 0;
        foreach (var opportunity in Subdivision.BySyllables(text, opportunities, narrowest))
        {
            var end = EndWithoutSpaces(start, opportunity.Position);
            var isHyphen = opportunity.Kind is BreakOpportunityKind.SoftHyphen or BreakOpportunityKind.Syllable;
            var piece = text.Width(start, end) + (isHyphen && end > start ? inserted.HyphenAfter(text.StyleAt(end - 1)).Width : 0);
            width = piece <= widest ? Math.Max(width, piece) : width;
            start = opportunity.Position;
        }

        return Indent + width;
    }

    /// <summary>Returns the pieces between break opportunities, in order.</summary>
    public TextPiece[] Pieces()
    {
        var pieces = new TextPiece[opportunities.Count];
        var start = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            var (position, kind) = opportunities[i];
            var end = EndWithoutSpaces(start, position);
            pieces[i] = new TextPiece(text.Width(start, end), text.Width(end, position), kind == BreakOpportunityKind.Forced);
            start = position;
        }

        return pieces;
    }

    /// <summary>Width of the whole text in one line in points, including spaces at its ends.</summary>
    internal double FullWidth => text.Width(0, text.Text.Length);

    /// <summary>Width of so many UTF-16 code units from the start in points, on a line without breaks.</summary>
    internal double WidthOfBeginning(int length) => text.Width(0, length);

    /// <summary>The distinct clusters that no face has, in text order.</summary>
    public IReadOnlyList<string> MissingClusters => text.MissingClusters;

    private double Indent => Math.Max(style.FirstLineIndent, style.HangingIndent);

    private List<BreakOpportunity> OpportunitiesWithSyllables =>
        opportunitiesWithSyllables ??= Subdivision.BySyllables(text, opportunities, 0);

    /// <summary>Breaks the paragraph into lines and sets them. An empty text has no lines.</summary>
    /// <param name="measure">The measure in points, above 0.</param>
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
        var isRagged = style.Alignment == Alignment.Justified && MoveShortEnd(items, ends, RulesFor(measure));
        var lines = new List<Line>(ends.Length);
        var start = 0;
        foreach (var index in ends)
        {
            var plan = Plan(start, items[index], lines.Count == 0);
            lines.Add(setter.Set(isRagged ? plan with { IsFilled = false } : plan, measure));
            start = items[index].Position;
        }

        return lines;
    }

    /// <summary>
    /// Sets the text on one line, as wide as the text. An empty text gives an empty line, so callers can rely on a baseline. Text after a
    /// forced break is omitted.
    /// </summary>
    public Line SetOnOneLine()
    {
        var measure = NaturalWidth + RoundingAllowance;
        return Break(measure) is [var line, ..] ? line : setter.SetEmpty(measure);
    }

    /// <summary>Returns the breaks for the narrowest measure with the least number of lines, if the lines are few.</summary>
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
    /// Makes up to three attempts, as TeX does. The first uses no hyphens and succeeds if all lines are good. The second uses hyphens.
    /// The third allows lines of any looseness, and breaks between clusters of text that is too wide.
    /// </summary>
    private (Item[] Items, int[] Ends) ChooseEnds(double measure)
    {
        var narrowest = measure - Indent;
        var rules = RulesFor(measure);
        var plain = opportunities;
        if (style.Alignment == Alignment.Justified && Widest(plain) <= narrowest)
        {
            var items = Itemizer.Itemize(text, plain, style, inserted);
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
            plain = OpportunitiesWithSyllables;
        }

        if (Widest(plain) > narrowest)
        {
            plain = Subdivision.BySyllables(text, opportunities, style.Hyphenates ? 0 : narrowest);
            plain = Subdivision.ByClusters(text, plain, narrowest);
        }

        var all = Itemizer.Itemize(text, plain, style, inserted);
        var ends = style.Alignment == Alignment.Justified ? ChooseJustifiedEnds(all, rules) : null;
        var stretch = style.Alignment == Alignment.Justified ? BreakingRules.EmergencyStretch : BreakingRules.RaggedStretch;
        ends ??= LineBreaker.Break(all, all.Length, rules with { MustSucceed = true, Raggedness = stretch * style.Text.Size });
        return (all, ends ?? throw new InvalidOperationException("The last attempt found no breaks."));
    }

    private int[]? ChooseJustifiedEnds(Item[] items, BreakingRules rules)
    {
        var ends = LineBreaker.Break(items, items.Length, rules);
        if (ends is null || EndsShort(items, ends, rules))
        {
            var looser = LineBreaker.Break(items, items.Length, rules with { Tolerance = BreakingRules.ToleranceWithoutHyphens });
            return looser is not null && !EndsShort(items, looser, rules) ? looser : ends;
        }

        return ends;
    }

    /// <summary>True if the last line is very short, or the rest of a divided word.</summary>
    private bool EndsShort(Item[] items, int[] ends, BreakingRules rules)
    {
        if (ends.Length == 1)
        {
            return false;
        }

        var start = items[ends[^2]];
        return text.Width(start.Position, text.Text.Length) < rules.MinimumLastLineWidth
            || (start.IsHyphen && text.Text.AsSpan(start.Position).Trim().IndexOf(' ') < 0);
    }

    /// <summary>
    /// Moves the only break of a paragraph of two lines to an earlier space if the second line is short, so that another word joins it.
    /// Returns true if the first line is then to be set ragged: spaces that fill it would be too wide.
    /// </summary>
    private bool MoveShortEnd(Item[] items, int[] ends, BreakingRules rules)
    {
        if (ends.Length != 2 || items[ends[0]].IsForced || !EndsShort(items, ends, rules))
        {
            return false;
        }

        var shortest = (1 - BreakingRules.MaximumRaggedShare) * rules.FirstMeasure;
        for (var i = ends[0] - 1; i > 0; i--)
        {
            if (items[i].Kind != ItemKind.Glue || items[i - 1].Kind != ItemKind.Box)
            {
                continue;
            }

            var next = items[i].Position;
            if (text.Width(0, next) - items[i].Width < shortest || text.Width(next, text.Text.Length) > rules.Measure)
            {
                return false;
            }

            if (!EndsShort(items, [i, ends[1]], rules))
            {
                ends[0] = i;
                return true;
            }
        }

        return false;
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

    private double Widest(List<BreakOpportunity> breaks)
    {
        var widest = 0.0;
        var start = 0;
        foreach (var opportunity in breaks)
        {
            var end = EndWithoutSpaces(start, opportunity.Position);
            widest = Math.Max(widest, text.Width(start, end));
            start = opportunity.Position;
        }

        return widest;
    }

    private int EndWithoutSpaces(int start, int end)
    {
        while (end > start && text.Text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }
}
