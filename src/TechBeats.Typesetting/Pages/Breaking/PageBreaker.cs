using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>
/// Breaks a sequence of slabs into pages with the least total cost. It follows Knuth and Plass, "Breaking Paragraphs into Lines"
/// (Software: Practice and Experience 11, 1981), and Plass, "Optimal Pagination Techniques for Automatic Typesetting Systems" (Stanford,
/// 1981).
/// </summary>
/// <remarks>
/// A page costs the square of its empty tenths plus the <see cref="Slab.BreakCost"/> at its end. The last page may be empty for free. A
/// figure that does not fit shrinks, or floats to the top of the next page.
/// </remarks>
/// <param name="height">Height of the text block in points.</param>
/// <param name="style">Limits and costs of page filling.</param>
internal sealed class PageBreaker(double height, PageBreakStyle style)
{
    /// <summary>Breaks the slabs into pages. Each slab appears once, in order except for floats.</summary>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public IReadOnlyList<FilledPage> Break(IReadOnlyList<Slab> slabs, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(slabs);
        if (slabs.Count == 0)
        {
            return [];
        }

        var sequence = new SlabSequence(slabs, height, style);
        var path = CheapestPath(sequence, cancellation);
        var pages = new List<FilledPage>(path.Count - 1);
        for (var page = 0; page + 1 < path.Count; page++)
        {
            pages.Add(sequence.Fill(path[page], path[page + 1], isLast: page + 2 == path.Count));
        }

        return pages;
    }

    // The shortest path through an acyclic graph of places. Pages lead only forward in the queue's order, so a dequeued place already has
    // its final cost.
    private static List<SequencePlace> CheapestPath(SlabSequence sequence, CancellationToken cancellation)
    {
        var best = new Dictionary<SequencePlace, (double Cost, SequencePlace From)> { [SequencePlace.Start] = (0, SequencePlace.Start) };
        var queue = new PriorityQueue<SequencePlace, (int, int, int, int)>();
        queue.Enqueue(SequencePlace.Start, SequencePlace.Start.Order);
        var ends = new List<PageEnd>();
        while (queue.TryDequeue(out var place, out _))
        {
            cancellation.ThrowIfCancellationRequested();
            if (place.IsEnd(sequence.Slabs.Count))
            {
                return PathTo(place, best);
            }

            var cost = best[place].Cost;
            ends.Clear();
            sequence.FindEnds(place, ends);
            foreach (var end in ends)
            {
                var total = cost + end.Cost;
                if (!best.TryGetValue(end.Place, out var known))
                {
                    queue.Enqueue(end.Place, end.Place.Order);
                }
                else if (known.Cost <= total)
                {
                    continue;
                }

                best[end.Place] = (total, place);
            }
        }

        throw new InvalidOperationException("The search found no last page, although every page takes at least one slab.");
    }

    private static List<SequencePlace> PathTo(SequencePlace end, Dictionary<SequencePlace, (double Cost, SequencePlace From)> best)
    {
        var path = new List<SequencePlace> { end };
        while (path[^1] != SequencePlace.Start)
        {
            path.Add(best[path[^1]].From);
        }

        path.Reverse();
        return path;
    }
}
