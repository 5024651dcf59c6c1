using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Converts a measured paragraph and its break opportunities into boxes, glue and penalties. The position of an item is the index of the
/// next line's first character.
/// </summary>
internal sealed class Itemizer
{
    private readonly MeasuredText text;
    private readonly ParagraphStyle style;
    private readonly InsertedGlyphs inserted;

    /// <summary>The items so far. A list of 2 million items would copy them 15 times.</summary>
    private Item[] items;
    private int count;

    /// <param name="capacity">Expected number of items.</param>
    private Itemizer(MeasuredText text, ParagraphStyle style, InsertedGlyphs inserted, int capacity)
    {
        (this.text, this.style, this.inserted) = (text, style, inserted);
        items = new Item[capacity];
    }

    private bool IsJustified => style.Alignment == Alignment.Justified;

    public static Item[] Itemize(MeasuredText text, List<BreakOpportunity> opportunities, ParagraphStyle style, InsertedGlyphs inserted)
    {
        // Most opportunities end a box and add a glue or a penalty.
        var itemizer = new Itemizer(text, style, inserted, 2 * opportunities.Count);
        var start = 0;
        foreach (var opportunity in opportunities)
        {
            var end = opportunity.Position;
            while (end > start && text.Text[end - 1] == ' ')
            {
                end--;
            }

            itemizer.AddText(start, end);
            itemizer.AddBreak(opportunity, end);
            start = opportunity.Position;
        }

        return itemizer.count == itemizer.items.Length ? itemizer.items : itemizer.items[..itemizer.count];
    }

    /// <summary>
    /// Returns the penalty of a break by its kind: the badness of a line that one would accept to avoid it. The penalty of a hyphen keeps
    /// hyphens rare.
    /// </summary>
    private static double CostOf(BreakOpportunityKind kind) => kind switch
    {
        BreakOpportunityKind.Forced => Item.Always,
        BreakOpportunityKind.Space or BreakOpportunityKind.Ideographs => 0,
        BreakOpportunityKind.AfterDash => 10,
        BreakOpportunityKind.Other => 60,
        BreakOpportunityKind.AfterHyphen => 150,
        BreakOpportunityKind.SoftHyphen or BreakOpportunityKind.Syllable => 200,
        BreakOpportunityKind.Joint => 80,
        BreakOpportunityKind.BeforeDash => 100,
        BreakOpportunityKind.Hump => 250,
        BreakOpportunityKind.Cluster => 1_000,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind has no cost."),
    };

    private void Add(in Item item)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, Math.Max(16, 2 * count));
        }

        items[count++] = item;
    }

    /// <summary>Adds unbreakable text: boxes, and glue without breaks.</summary>
    private void AddText(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text.Text[at] is ' ' or '\u00A0')
            {
                AddBox(start, at);
                Add(Item.Penalty(Item.Never));
                Add(Glue(at, at + 1, at + 1, 0));
                start = at + 1;
            }
        }

        AddBox(start, end);
    }

    private void AddBox(int start, int end)
    {
        if (end > start)
        {
            var width = text.Width(start, end);
            Add(Item.Box(width, start, IsJustified ? style.Expansion * width : 0));
        }
    }

    private void AddBreak(BreakOpportunity opportunity, int end)
    {
        var at = opportunity.Position;
        switch (opportunity.Kind)
        {
            case BreakOpportunityKind.Forced:
                Add(Item.Forced(at));
                break;
            case BreakOpportunityKind.Space or BreakOpportunityKind.Ideographs:
                Add(Glue(end, at, at, IsDash(at) ? CostOf(BreakOpportunityKind.BeforeDash) : CostOf(opportunity.Kind)));
                break;
            case BreakOpportunityKind.SoftHyphen or BreakOpportunityKind.Syllable:
                Add(Item.Penalty(CostOf(opportunity.Kind), true, HyphenBefore(end), 0, at));
                break;
            default:
                var isHyphen = opportunity.Kind == BreakOpportunityKind.AfterHyphen;
                Add(Item.Penalty(CostOf(opportunity.Kind), isHyphen, -HangAtEnd(end), -HangAtStart(at), at));
                break;
        }
    }

    /// <summary>Creates the glue of a space, or of the gap before the index if the range is empty.</summary>
    private Item Glue(int start, int end, int position, double cost)
    {
        var (stretch, shrink) = (0.0, 0.0);
        if (IsJustified)
        {
            var from = start == end ? text.LastCluster(start) : start;
            (stretch, shrink) = (
                text.Elasticity.StretchBetween(from, Math.Max(end, from + 1)),
                text.Elasticity.ShrinkBetween(from, Math.Max(end, from + 1))
            );
        }

        return Item.Glue(text.Width(start, end), stretch, shrink, position) with
        {
            Cost = cost,
            WidthBefore = -HangAtEnd(start),
            WidthAfter = -HangAtStart(position),
        };
    }

    private bool IsDash(int at) => at < text.Text.Length && text.Text[at] is '\u2013' or '\u2014';

    private double HangAtEnd(int end) => style.HangsPunctuation ? text.HangAtEnd(end) : 0;

    private double HangAtStart(int start) => style.HangsPunctuation ? text.HangAtStart(start) : 0;

    private double HyphenBefore(int end)
    {
        var hyphen = inserted.HyphenAfter(text.StyleAt(end - 1));
        return style.HangsPunctuation ? hyphen.Width - hyphen.Hang : hyphen.Width;
    }
}
