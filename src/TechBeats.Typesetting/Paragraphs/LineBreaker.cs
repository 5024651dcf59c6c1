namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Chooses the breaks of a whole paragraph with the least total demerits (Knuth and Plass 1981, algorithm on pages 1155 to 1160). It
/// works on boxes, glue and penalties, and knows nothing of text.
/// </summary>
/// <remarks>An extension of the paper: states also count consecutive hyphenated lines, so that a third one can be forbidden.</remarks>
internal sealed class LineBreaker
{
    private const int FitnessClasses = 4;

    /// <summary>Maximum badness. Worse lines are all equally hopeless (page 1128).</summary>
    private const double MaximumBadness = 10_000;

    /// <summary>Demerits of a last resort: an overfull line, or too many consecutive hyphens.</summary>
    private const double LastResortDemerits = 1e10;

    private readonly Item[] items;
    private readonly int count;
    private readonly BreakingRules rules;
    private readonly double maximumHang;
    private readonly int lastSpace = -1;
    private readonly int states;
    private readonly double[] bestDemerits;
    private readonly int[] bestPrevious;
    private readonly List<Node> nodes = new(64);
    private int[] active = new int[32];
    private int activeCount;

    private LineBreaker(Item[] items, int count, BreakingRules rules)
    {
        (this.items, this.count, this.rules) = (items, count, rules);
        states = FitnessClasses * (rules.MaximumConsecutiveHyphens + 1);
        bestDemerits = new double[states];
        bestPrevious = new int[states];
        for (var i = 0; i < count; i++)
        {
            maximumHang = Math.Max(maximumHang, -items[i].WidthBefore);
            lastSpace = items[i].Kind == ItemKind.Glue ? i : lastSpace;
        }
    }

    /// <summary>
    /// Returns the indices of the items at which lines end, the last item included, or null if no solution keeps the tolerance.
    /// </summary>
    /// <param name="items">The items of the paragraph. The last one is <see cref="Item.Forced"/>.</param>
    /// <param name="count">Number of items; the array may be longer.</param>
    /// <param name="rules">Constraints and costs.</param>
    public static int[]? Break(Item[] items, int count, BreakingRules rules) => new LineBreaker(items, count, rules).Run();

    private int[]? Run()
    {
        var totals = default(Totals);
        nodes.Add(new Node { Item = -1, Start = AfterBreak(-1, totals), IsFirst = true, Fitness = 1 });
        active[activeCount++] = 0;
        for (var i = 0; i < count; i++)
        {
            ref readonly var item = ref items[i];
            switch (item.Kind)
            {
                case ItemKind.Box:
                    totals.Width += item.Width;
                    totals.Ink += item.Stretch;
                    break;
                case ItemKind.Glue:
                    if (i > 0 && items[i - 1].Kind == ItemKind.Box && !TryBreak(i, totals))
                    {
                        return null;
                    }

                    totals.Width += item.Width;
                    totals.Stretch += item.Stretch;
                    totals.Shrink += item.Shrink;
                    break;
                default:
                    if (item.Cost < Item.Never && !TryBreak(i, totals))
                    {
                        return null;
                    }

                    break;
            }
        }

        return Trace();
    }

    /// <summary>Considers a break at the item. Returns false if no active node is left.</summary>
    private bool TryBreak(int at, Totals totals)
    {
        ref readonly var item = ref items[at];
        var isForced = item.IsForced;
        var isLast = at == count - 1;
        Array.Fill(bestDemerits, double.PositiveInfinity);
        var found = false;
        var kept = 0;
        for (var k = 0; k < activeCount; k++)
        {
            var nodeIndex = active[k];
            var node = nodes[nodeIndex];
            var measure = node.IsFirst ? rules.FirstMeasure : rules.Measure;
            var width = totals.Width - node.Start.Width;
            var shrink = totals.Shrink - node.Start.Shrink;
            var isPast = width - maximumHang - shrink - (totals.Ink - node.Start.Ink) > measure;
            var isOnlyHope = (isPast || isForced) && rules.MustSucceed && kept == 0 && k == activeCount - 1 && !found;
            var ratio = Ratio(
                measure - width - item.WidthBefore,
                totals.Stretch - node.Start.Stretch,
                shrink,
                totals.Ink - node.Start.Ink,
                isForced
            );
            if ((ratio >= -1 && ratio <= rules.Tolerance) || (ratio >= -1 && rules.MustSucceed) || isOnlyHope)
            {
                found |= Record(nodeIndex, node, item, ratio, width + item.WidthBefore, isLast);
            }

            if (!isForced && !isPast)
            {
                active[kept++] = nodeIndex;
            }
        }

        activeCount = kept;
        if (found)
        {
            AddNodes(at, totals);
        }

        return activeCount > 0;
    }

    /// <summary>
    /// Returns the adjustment ratio of a line (page 1127). Up to a ratio of 1, letters and glue change together; beyond it only glue
    /// stretches.
    /// </summary>
    private double Ratio(double room, double stretch, double shrink, double ink, bool isForced)
    {
        if (room >= 0)
        {
            stretch += rules.Raggedness;
            return isForced || room == 0 ? 0
                : room <= stretch + ink ? room / (stretch + ink)
                : stretch > 0 ? (room - ink) / stretch
                : double.PositiveInfinity;
        }

        // A thousandth of a point is a rounding error, not an overfull line.
        return room > -0.001 ? 0 : shrink + ink > 0 ? room / (shrink + ink) : double.NegativeInfinity;
    }

    private bool Record(int nodeIndex, in Node node, in Item item, double ratio, double width, bool isLast)
    {
        var hyphens = item.IsHyphen ? node.Hyphens + 1 : 0;
        var demerits = node.Demerits;
        if (hyphens > rules.MaximumConsecutiveHyphens)
        {
            if (!rules.MustSucceed)
            {
                return false;
            }

            (hyphens, demerits) = (rules.MaximumConsecutiveHyphens, demerits + LastResortDemerits);
        }

        demerits += ratio < -1 ? LastResortDemerits : 0;
        var badness = Math.Min(MaximumBadness, 100 * Math.Abs(ratio * ratio * ratio));
        demerits += (rules.LineCost + badness) * (rules.LineCost + badness);
        if (!item.IsForced)
        {
            demerits += item.Cost * Math.Abs(item.Cost);
        }

        var fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
        demerits += Math.Abs(fitness - node.Fitness) > 1 ? rules.ContrastCost : 0;
        demerits += hyphens > 1 ? rules.DoubleHyphenCost : 0;
        if (isLast)
        {
            demerits += node.Hyphens > 0 ? rules.FinalHyphenCost : 0;
            var isRestOfWord = node.Hyphens > 0 && node.Item > lastSpace;
            demerits += !node.IsFirst && (isRestOfWord || width < rules.MinimumLastLineWidth) ? rules.ShortLastLineCost : 0;
        }

        var state = hyphens * FitnessClasses + fitness;
        if (demerits < bestDemerits[state])
        {
            (bestDemerits[state], bestPrevious[state]) = (demerits, nodeIndex);
        }

        return true;
    }

    /// <summary>Adds a node for the best path to this break in each state that can still win.</summary>
    private void AddNodes(int at, Totals totals)
    {
        var start = AfterBreak(at, totals);
        for (var state = 0; state < states; state++)
        {
            if (double.IsPositiveInfinity(bestDemerits[state]) || IsBeaten(state))
            {
                continue;
            }

            if (activeCount == active.Length)
            {
                Array.Resize(ref active, 2 * active.Length);
            }

            active[activeCount++] = nodes.Count;
            nodes.Add(new Node
            {
                Item = at,
                Start = start,
                Fitness = state % FitnessClasses,
                Hyphens = state / FitnessClasses,
                Demerits = bestDemerits[state],
                Previous = bestPrevious[state],
            });
        }
    }

    /// <summary>True if another state with at most as many hyphens is better by more than the cost of contrast.</summary>
    private bool IsBeaten(int state)
    {
        for (var other = 0; other < (state / FitnessClasses + 1) * FitnessClasses; other++)
        {
            if (other != state && bestDemerits[other] + rules.ContrastCost <= bestDemerits[state])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the totals after a break. Glue and penalties at the start of a line are discarded.</summary>
    private Totals AfterBreak(int at, Totals totals)
    {
        if (at >= 0)
        {
            totals.Width -= items[at].WidthAfter;
        }

        for (var i = Math.Max(at, 0); i < count; i++)
        {
            ref readonly var item = ref items[i];
            if (item.Kind == ItemKind.Box || (item.IsForced && i > at))
            {
                break;
            }

            totals.Width += item.Width;
            totals.Stretch += item.Stretch;
            totals.Shrink += item.Shrink;
        }

        return totals;
    }

    private int[] Trace()
    {
        var best = active[0];
        for (var k = 1; k < activeCount; k++)
        {
            best = nodes[active[k]].Demerits < nodes[best].Demerits ? active[k] : best;
        }

        var length = 0;
        for (var n = best; n > 0; n = nodes[n].Previous)
        {
            length++;
        }

        var ends = new int[length];
        for (var n = best; n > 0; n = nodes[n].Previous)
        {
            ends[--length] = nodes[n].Item;
        }

        return ends;
    }

    /// <summary>Totals of the items before a position.</summary>
    private record struct Totals(double Width, double Stretch, double Shrink, double Ink);

    /// <summary>An active node: a feasible break and the best path to it.</summary>
    private struct Node
    {
        public int Item;
        public Totals Start;
        public bool IsFirst;
        public int Fitness;
        public int Hyphens;
        public double Demerits;
        public int Previous;
    }
}
