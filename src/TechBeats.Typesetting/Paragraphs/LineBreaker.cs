namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Chooses the line ends of a whole paragraph at once, so that the sum of demerits is least
/// (Knuth and Plass 1981, the algorithm on pages 1155 to 1160). It knows boxes, glue and penalties, and nothing of text.
/// </summary>
/// <remarks>
/// Beyond the paper a way to a line end remembers how many lines in a row ended in a hyphen, so that a third can be
/// forbidden and not only discouraged.
/// </remarks>
internal sealed class LineBreaker
{
    private const int Classes = 4;

    /// <summary>Badness is no worse than this: from here on a line is hopeless in any case (page 1128).</summary>
    private const double Hopeless = 10_000;

    /// <summary>Demerits of what may only happen when nothing else can: a line that is too long, a third hyphen.</summary>
    private const double LastResort = 1e10;

    private readonly Item[] items;
    private readonly int count;
    private readonly BreakingRules rules;
    private readonly double mostHang;
    private readonly int states;
    private readonly double[] bestDemerits;
    private readonly int[] bestPrevious;
    private readonly List<Node> nodes = new(64);
    private int[] active = new int[32];
    private int activeCount;

    private LineBreaker(Item[] items, int count, BreakingRules rules)
    {
        (this.items, this.count, this.rules) = (items, count, rules);
        states = Classes * (rules.MaximumConsecutiveHyphens + 1);
        bestDemerits = new double[states];
        bestPrevious = new int[states];
        for (var i = 0; i < count; i++)
        {
            mostHang = Math.Max(mostHang, -items[i].WidthBefore);
        }
    }

    /// <summary>The indices of the items at which lines end, in order, the last item among them; null when no way keeps the tolerance.</summary>
    /// <param name="items">The paragraph; its last item is <see cref="Item.Forced"/>.</param>
    /// <param name="rules">What is allowed and what it costs.</param>
    public static int[]? Break(ReadOnlySpan<Item> items, BreakingRules rules)
    {
        if (items.IsEmpty || !items[^1].IsForced)
        {
            throw new ArgumentException("A paragraph ends with a forced line end.", nameof(items));
        }

        return new LineBreaker(items.ToArray(), items.Length, rules).Run();
    }

    /// <summary>As <see cref="Break(ReadOnlySpan{Item}, BreakingRules)"/>, without a copy.</summary>
    internal static int[]? Break(Item[] items, int count, BreakingRules rules) => new LineBreaker(items, count, rules).Run();

    private int[]? Run()
    {
        var totals = default(Totals);
        nodes.Add(new Node { Item = -1, Start = AfterBreak(-1, totals), IsFirst = true, Class = 1 });
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

    /// <summary>Considers a line end at the item; false when no way leads on.</summary>
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
            var isPast = width - mostHang - shrink - (totals.Ink - node.Start.Ink) > measure;
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
                found |= Record(nodeIndex, node, item, ratio, width + item.WidthBefore, isForced, isLast);
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
    /// The adjustment ratio of a line with so much room left (page 1127). Up to 1 either way ink and glue give in step;
    /// from there on only glue stretches.
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

        // A thousandth of a point is the rounding of sums, not an overfull line.
        return room > -0.001 ? 0 : shrink + ink > 0 ? room / (shrink + ink) : double.NegativeInfinity;
    }

    private bool Record(int nodeIndex, in Node node, in Item item, double ratio, double width, bool isForced, bool isLast)
    {
        var hyphens = item.IsHyphen ? node.Hyphens + 1 : 0;
        var demerits = node.Demerits;
        if (hyphens > rules.MaximumConsecutiveHyphens)
        {
            if (!rules.MustSucceed)
            {
                return false;
            }

            (hyphens, demerits) = (rules.MaximumConsecutiveHyphens, demerits + LastResort);
        }

        demerits += ratio < -1 ? LastResort : 0;
        var badness = Math.Min(Hopeless, 100 * Math.Abs(ratio * ratio * ratio));
        demerits += (rules.LineCost + badness) * (rules.LineCost + badness);
        if (!isForced)
        {
            demerits += item.Cost * Math.Abs(item.Cost);
        }

        var fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
        demerits += Math.Abs(fitness - node.Class) > 1 ? rules.ContrastCost : 0;
        demerits += hyphens > 1 ? rules.DoubleHyphenCost : 0;
        if (isLast)
        {
            demerits += node.Hyphens > 0 ? rules.FinalHyphenCost : 0;
            demerits += !node.IsFirst && width < rules.MinimumLastLineWidth ? rules.ShortLastLineCost : 0;
        }

        var state = hyphens * Classes + fitness;
        if (demerits < bestDemerits[state])
        {
            (bestDemerits[state], bestPrevious[state]) = (demerits, nodeIndex);
        }

        return true;
    }

    /// <summary>Keeps the best way to this line end for every state that could still win.</summary>
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
                Class = state % Classes,
                Hyphens = state / Classes,
                Demerits = bestDemerits[state],
                Previous = bestPrevious[state],
            });
        }
    }

    /// <summary>True when another state with no more hyphens is better by more than its class could ever cost it.</summary>
    private bool IsBeaten(int state)
    {
        for (var other = 0; other < (state / Classes + 1) * Classes; other++)
        {
            if (other != state && bestDemerits[other] + rules.ContrastCost <= bestDemerits[state])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sums at the first thing that a line shows when it begins after this break: glue and penalties before it vanish.</summary>
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

    /// <summary>Sums over the items up to a place.</summary>
    private record struct Totals(double Width, double Stretch, double Shrink, double Ink);

    /// <summary>A possible line end and the best way to it.</summary>
    private struct Node
    {
        public int Item;
        public Totals Start;
        public bool IsFirst;
        public int Class;
        public int Hyphens;
        public double Demerits;
        public int Previous;
    }
}
