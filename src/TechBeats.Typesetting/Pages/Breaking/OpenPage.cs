using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>A page being filled from a place in the column, in the one way that the rules of the house allow, as far as it goes.</summary>
internal sealed class OpenPage
{
    /// <summary>Sums of lengths differ in their last bits; a slab that misses by less than this still fits.</summary>
    private const double Tolerance = 1e-6;

    private readonly SlabSequence sequence;
    private readonly List<PlacedSlab> placed = [];
    private readonly List<double> spaces = [];
    private readonly List<Slab> notes = [];
    private readonly SequencePlace from;
    private double used;
    private double noteHeight;
    private int next;
    private int firstFloat = -1;
    private int secondFloat = -1;
    private int waitingFloats;
    private int last = -1;
    private double cost;
    private (int Slab, int Note, int Offset) carried = (-1, 0, 0);
    private bool isFull;

    public OpenPage(SlabSequence sequence, SequencePlace from)
    {
        this.sequence = sequence;
        this.from = from;
        next = from.Next;
        waitingFloats = from.Floats;
        if (from.NoteSlab >= 0)
        {
            TakeNotes(from.NoteSlab, from.NoteIndex, from.NoteOffset, sequence.Height * sequence.Style.MostCarriedNotes);
        }
    }

    /// <summary>True when everything that had to come first has come, so that the page may end.</summary>
    public bool MayEnd => (waitingFloats == 0 || isFull) && placed.Count + notes.Count > 0;

    /// <summary>Takes the next slab; false when the page is full.</summary>
    public bool TakeNext()
    {
        if (isFull)
        {
            return false;
        }

        if (waitingFloats > 0)
        {
            return TakeWaitingFloat();
        }

        if (next < sequence.Slabs.Count && TakeSlab(sequence.Slabs[next]))
        {
            return true;
        }

        // Notes from the page before may have left no room for anything else: they are a page too.
        isFull = true;
        return placed.Count == 0 && notes.Count > 0;
    }

    public PageEnd End()
    {
        var (first, second) = waitingFloats switch
        {
            0 => (firstFloat, secondFloat),
            1 => (from.Floats == 1 ? from.FirstFloat : from.SecondFloat, -1),
            _ => (from.FirstFloat, from.SecondFloat),
        };
        var place = new SequencePlace(next, first, second, carried.Slab, carried.Note, carried.Offset);
        var total = cost;
        if (place.IsEnd(sequence.Slabs.Count))
        {
            total += placed.Count < sequence.Style.ShortLastPage && from != SequencePlace.Start ? sequence.Style.ShortLastPageCost : 0;
        }
        else
        {
            var emptyTenths = 10 * Math.Max(0, sequence.Height - used - FootHeight) / sequence.Height;
            var isForced = next < sequence.Slabs.Count && sequence.Slabs[next].StartsPage && place.Floats == 0;
            total += isForced ? 0 : (emptyTenths * emptyTenths) + (last >= 0 ? sequence.Slabs[last].BreakCost : 0);
            total +=
                place.Floats > 0 && place.Next < sequence.Slabs.Count && sequence.Slabs[place.Next].RepeatedHead is not null
                    ? sequence.Style.FloatInTableCost
                    : 0;
        }

        total += sequence.Style.FloatCost * place.Floats;
        total += place.NoteSlab >= 0 ? sequence.Style.SplitNoteCost : 0;
        return new PageEnd(place, total);
    }

    public FilledPage Close(bool isLast)
    {
        var shortage = sequence.Height - used - FootHeight;
        var slabs = isLast || carried.Slab >= 0 ? placed : Stretched(shortage);
        if (notes.Count == 0)
        {
            return new FilledPage(slabs, [], null);
        }

        var y = sequence.Height - noteHeight;
        var rule = y - sequence.Style.SpaceBelowNoteRule;
        var foot = new List<PlacedSlab>(notes.Count);
        foreach (var note in notes)
        {
            y += foot.Count > 0 ? note.SpaceBefore : 0;
            foot.Add(new PlacedSlab(note, y));
            y += note.Content.Height;
        }

        return new FilledPage(slabs, foot, rule);
    }

    private double FootHeight => notes.Count == 0 ? 0 : noteHeight + sequence.Style.SpaceAboveNotes + sequence.Style.SpaceBelowNoteRule;

    private double Left => sequence.Height - used - FootHeight + Tolerance;

    private bool TakeWaitingFloat()
    {
        var isFirst = waitingFloats == from.Floats;
        var slab = sequence.Slabs[isFirst ? from.FirstFloat : from.SecondFloat];
        var isAlone = placed.Count + notes.Count == 0;
        var fitting = isAlone || HeightOf(slab) <= Left ? slab : slab.Shrunk;
        if (fitting is null || (!isAlone && HeightOf(fitting) > Left))
        {
            isFull = true; // it waits for the page after this one
            return true;
        }

        Put(fitting, null);
        waitingFloats--;
        return true;
    }

    private bool TakeSlab(Slab slab)
    {
        if ((slab.StartsPage && last >= 0) || (slab.StopsFloats && firstFloat >= 0))
        {
            return false;
        }

        var head = placed.Count == 0 ? slab.RepeatedHead : null;
        var needed = HeightOf(slab) + (head?.Height ?? 0);
        if (needed > Left && last < 0 && placed.Count == 0 && notes.Count == 0)
        {
            Put(slab, head); // higher than a page: it must stand somewhere
            isFull = true;
            return Advance(slab);
        }

        if (needed <= Left)
        {
            if (slab.Notes.Count > 0 && !NotesFit(slab, needed))
            {
                return false;
            }

            Put(slab, head);
            return Advance(slab);
        }

        if (slab.Shrunk is { } shrunk && HeightOf(shrunk) <= Left)
        {
            Put(shrunk, head);
            cost += sequence.Style.ShrinkCost;
            return Advance(shrunk);
        }

        return slab.MayFloat && last >= 0 && slab.Notes.Count == 0 && Wait();
    }

    private bool Wait()
    {
        if (secondFloat >= 0)
        {
            return false;
        }

        (firstFloat, secondFloat) = firstFloat < 0 ? (next, -1) : (firstFloat, next);
        next++;
        return true;
    }

    private bool Advance(Slab slab)
    {
        last = next;
        if (slab.Notes.Count > 0)
        {
            TakeNotes(next, 0, 0, sequence.Height - used);
        }

        next++;
        return true;
    }

    private void Put(Slab slab, Frame? head)
    {
        var space = SpaceAbove(slab);
        var y = used + space + (head?.Height ?? 0);
        placed.Add(new PlacedSlab(slab, y, head));
        spaces.Add(space);
        used = y + slab.Content.Height;
    }

    private double HeightOf(Slab slab) => slab.Content.Height + SpaceAbove(slab);

    private double SpaceAbove(Slab slab)
    {
        if (placed.Count == 0)
        {
            return 0;
        }

        var followsFloats = last < 0 && waitingFloats == 0 && from.Floats > 0;
        if (followsFloats)
        {
            return Math.Max(slab.SpaceBefore, sequence.Style.SpaceBelowFloats);
        }

        var passesFigure = waitingFloats == 0 && next > 0 && (firstFloat == next - 1 || secondFloat == next - 1);
        return passesFigure ? slab.SpaceBehindFloat ?? slab.SpaceBefore : slab.SpaceBefore;
    }

    // A slab may come when all of its notes but the last fit whole, and a few lines of the last.
    private bool NotesFit(Slab slab, double needed)
    {
        if (carried.Slab >= 0)
        {
            return false;
        }

        var foot = notes.Count == 0 ? sequence.Style.SpaceAboveNotes + sequence.Style.SpaceBelowNoteRule : 0;
        var least = 0.0;
        for (var i = 0; i < slab.Notes.Count; i++)
        {
            var lines = slab.Notes[i].Slabs;
            var count = i + 1 < slab.Notes.Count ? lines.Count : Math.Min(sequence.Style.LeastNoteLines, lines.Count);
            for (var j = 0; j < count; j++)
            {
                least += lines[j].Content.Height + lines[j].SpaceBefore;
            }
        }

        return needed + foot + least <= Left || (placed.Count == 0 && notes.Count == 0);
    }

    private void TakeNotes(int slab, int firstNote, int offset, double limit)
    {
        var room = limit - noteHeight - sequence.Style.SpaceAboveNotes - sequence.Style.SpaceBelowNoteRule + Tolerance;
        var taken = 0;
        var all = sequence.Slabs[slab].Notes;
        for (var note = firstNote; note < all.Count; note++)
        {
            for (var line = note == firstNote ? offset : 0; line < all[note].Slabs.Count; line++)
            {
                var piece = all[note].Slabs[line];
                var needed = piece.Content.Height + (notes.Count > 0 ? piece.SpaceBefore : 0);
                if (needed > room && taken > 0)
                {
                    carried = (slab, note, line);
                    return;
                }

                room -= needed;
                noteHeight += needed;
                notes.Add(piece);
                taken++;
            }
        }
    }

    // Fills a page that is a little short by widening the spaces between its blocks, all by the same share.
    private List<PlacedSlab> Stretched(double shortage)
    {
        var all = spaces.Sum();
        if (shortage <= 0 || shortage > sequence.Style.MostStretch || shortage > all * sequence.Style.StretchPerSpace)
        {
            return placed;
        }

        var share = shortage / all;
        var shift = 0.0;
        var stretched = new List<PlacedSlab>(placed.Count);
        for (var i = 0; i < placed.Count; i++)
        {
            shift += spaces[i] * share;
            stretched.Add(placed[i] with { Y = placed[i].Y + shift });
        }

        return stretched;
    }
}
