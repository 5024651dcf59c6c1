using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>A page under construction. From a start place and the slabs that follow, it is filled greedily, slab by slab.</summary>
internal sealed class OpenPage
{
    /// <summary>Rounding allowance in points: a slab that overflows by less still fits.</summary>
    private const double Tolerance = 1e-6;

    private readonly SlabSequence sequence;
    private readonly List<PlacedSlab> placed = [];
    private readonly List<Gap> gaps = [];
    private readonly List<Slab> notes = [];
    private readonly SequencePlace from;
    private double used;
    private double stretch;
    private double shrink;
    private double noteHeight;
    private double sideHeight;
    private int next;
    private int firstFloat = -1;
    private int secondFloat = -1;
    private int deferredFloats;
    private int last = -1;
    private double cost;
    private (int Slab, int Note, int Offset) carried = (-1, 0, 0);
    private bool isFull;

    public OpenPage(SlabSequence sequence, SequencePlace from)
    {
        this.sequence = sequence;
        this.from = from;
        next = from.Next;
        deferredFloats = from.Floats;
        if (from.NoteSlab >= 0)
        {
            TakeNotes(from.NoteSlab, from.NoteIndex, from.NoteOffset, sequence.Height * sequence.Style.MaximumCarriedNotesShare);
        }
    }

    /// <summary>True if the page may end here: every deferred float is placed or no longer fits.</summary>
    public bool MayEnd => (deferredFloats == 0 || isFull) && placed.Count + notes.Count > 0;

    /// <summary>Takes the next slab. Returns false if the page is full.</summary>
    public bool TakeNext()
    {
        if (isFull)
        {
            return false;
        }

        if (deferredFloats > 0)
        {
            return TakeDeferredFloat();
        }

        if (next < sequence.Slabs.Count && TakeSlab(sequence.Slabs[next]))
        {
            return true;
        }

        // Carried notes may leave no room for text. Such a page is valid, too.
        isFull = true;
        return placed.Count == 0 && notes.Count > 0;
    }

    /// <summary>Returns the place after this page, and the cost of the page.</summary>
    public PageEnd End()
    {
        var (first, second) = deferredFloats switch
        {
            0 => (firstFloat, secondFloat),
            1 => (from.Floats == 1 ? from.FirstFloat : from.SecondFloat, -1),
            _ => (from.FirstFloat, from.SecondFloat),
        };
        var place = new SequencePlace(next, first, second, carried.Slab, carried.Note, carried.Offset);
        var total = cost + (IsTight ? PageCosts.OfShrinking(sequence.Style, -Shortage / sequence.Height, -Shortage / shrink) : 0);
        if (place.IsEnd(sequence.Slabs.Count))
        {
            total += from == SequencePlace.Start ? 0 : PageCosts.OfLastPage(sequence.Style, placed.Sum(slab => Lines(slab.Slab)));
        }
        else if (!EndsPart(place))
        {
            total += CostOfShortage() + (last >= 0 ? sequence.Slabs[last].BreakCost : 0);
            total +=
                place.Floats > 0 && place.Next < sequence.Slabs.Count && sequence.Slabs[place.Next].RepeatedHead is not null
                    ? sequence.Style.FloatInTableCost
                    : 0;
        }

        total += sequence.Style.FloatCost * place.Floats;
        total += place.NoteSlab >= 0 ? sequence.Style.SplitNoteCost : 0;
        return new PageEnd(place, total);
    }

    /// <summary>
    /// Returns the finished page. The spaces of a page that is too long shrink. Those of a page that is short stretch, unless it is the
    /// last one of its part.
    /// </summary>
    public FilledPage Close(bool isLast)
    {
        var isFree = isLast || carried.Slab >= 0 || EndsPart(End().Place);
        var ratio = IsTight ? Shortage / shrink : isFree || Shortage <= 0 || stretch == 0 ? 0 : Math.Min(1, Shortage / stretch);
        var slabs = ratio == 0 ? placed : Spread(ratio);
        var sides = SidePlacing.Place(slabs, sequence.Height, sequence.Style.SideGap);
        if (notes.Count == 0)
        {
            return new FilledPage(slabs, [], []) { Sides = sides };
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

        return new FilledPage(slabs, foot, [new Point(0, rule)]) { Sides = sides };
    }

    /// <summary>Height that the page lacks in points; less than 0 if its spaces must shrink.</summary>
    private double Shortage
    {
        get
        {
            var shortage = sequence.Height - used - FootHeight;
            return Math.Abs(shortage) <= Tolerance ? 0 : shortage;
        }
    }

    // A slab higher than the page overflows and has no spaces to shrink.
    private bool IsTight => Shortage < 0 && shrink > 0;

    private double FootHeight => notes.Count == 0 ? 0 : noteHeight + sequence.Style.SpaceAboveNotes + sequence.Style.SpaceBelowNoteRule;

    private double Room => sequence.Height - used - FootHeight + Tolerance;

    private bool TakeDeferredFloat()
    {
        var isFirst = deferredFloats == from.Floats;
        var slab = sequence.Slabs[isFirst ? from.FirstFloat : from.SecondFloat];
        var isAlone = placed.Count + notes.Count == 0;
        var fitting = isAlone || HeightOf(slab) <= Room ? slab : FittingVersion(slab).Slab;
        if (fitting is null)
        {
            isFull = true; // deferred to the following page
            return true;
        }

        Put(fitting, null);
        deferredFloats--;
        return true;
    }

    private bool TakeSlab(Slab slab)
    {
        if ((slab.StartsPage && last >= 0) || (slab.IsFloatBarrier && firstFloat >= 0))
        {
            return false;
        }

        if (slab.Side.Count > 0 && sideHeight > 0 && sideHeight + SideHeightOf(slab) > sequence.Height)
        {
            return false;
        }

        var head = placed.Count == 0 ? slab.RepeatedHead : null;
        var needed = HeightOf(slab) + (head?.Height ?? 0);
        if (needed > Room && last < 0 && placed.Count == 0 && notes.Count == 0)
        {
            Put(slab, head); // higher than a page: overflows, since no page could hold it
            isFull = true;
            return Advance(slab);
        }

        if (needed <= Room)
        {
            if (slab.Notes.Count > 0 && !NotesFit(slab, needed))
            {
                return false;
            }

            Put(slab, head);
            return Advance(slab);
        }

        if (placed.Count > 0 && slab.Notes.Count == 0 && needed - shrink - GapAbove(slab).Shrink <= Room)
        {
            Put(slab, head);
            return Advance(slab);
        }

        if (FittingVersion(slab) is { Slab: { } shrunk, Steps: var steps })
        {
            Put(shrunk, head);
            cost += sequence.Style.ShrinkCost * steps * steps;
            return Advance(shrunk);
        }

        return slab.MayFloat && last >= 0 && slab.Notes.Count == 0 && Defer();
    }

    /// <summary>Returns the largest shrunk version that fits and its number of steps, or null if none fits.</summary>
    private (Slab? Slab, int Steps) FittingVersion(Slab slab)
    {
        var steps = 1;
        for (var shrunk = slab.Shrunk; shrunk is not null; shrunk = shrunk.Shrunk, steps++)
        {
            if (HeightOf(shrunk) <= Room)
            {
                return (shrunk, steps);
            }
        }

        return (null, 0);
    }

    private bool Defer()
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
        var gap = GapAbove(slab);
        var y = used + gap.Space + (head?.Height ?? 0);
        placed.Add(new PlacedSlab(slab, y, head));
        gaps.Add(gap);
        stretch += gap.Stretch;
        shrink += gap.Shrink;
        used = y + slab.Content.Height;
        sideHeight += SideHeightOf(slab);
    }

    private Gap GapAbove(Slab slab)
    {
        var style = sequence.Style;
        var space = SpaceAbove(slab);
        return placed.Count > 0 ? new Gap(
                space,
                (space * style.StretchPerSpace) + slab.Stretch,
                Math.Max(0, Math.Min(space * style.ShrinkPerSpace, space - slab.FirmSpace)))
            : space > 0 ? new Gap(space, style.SinkStretch, style.SinkShrink)
            : default;
    }

    private double SideHeightOf(Slab slab) => SidePlacing.HeightOf(slab, sequence.Style.SideGap);

    private double HeightOf(Slab slab) => slab.Content.Height + SpaceAbove(slab);

    private double SpaceAbove(Slab slab)
    {
        if (placed.Count == 0)
        {
            return slab.Sink;
        }

        var followsFloats = last < 0 && deferredFloats == 0 && from.Floats > 0;
        if (followsFloats)
        {
            return Math.Max(slab.SpaceBefore, sequence.Style.SpaceBelowFloats);
        }

        var passesFloat = deferredFloats == 0 && next > 0 && (firstFloat == next - 1 || secondFloat == next - 1);
        return passesFloat ? slab.SpaceAfterDeferredFloat ?? slab.SpaceBefore : slab.SpaceBefore;
    }

    // A slab fits if all its notes but the last fit whole, and the first lines of the last.
    private bool NotesFit(Slab slab, double needed)
    {
        if (carried.Slab >= 0)
        {
            return false;
        }

        var foot = notes.Count == 0 ? sequence.Style.SpaceAboveNotes + sequence.Style.SpaceBelowNoteRule : 0;
        var minimumHeight = 0.0;
        for (var i = 0; i < slab.Notes.Count; i++)
        {
            var lines = slab.Notes[i].Slabs;
            var count = i + 1 < slab.Notes.Count ? lines.Count : Math.Min(sequence.Style.MinimumNoteLines, lines.Count);
            for (var j = 0; j < count; j++)
            {
                minimumHeight += lines[j].Content.Height + lines[j].SpaceBefore;
            }
        }

        return needed + foot + minimumHeight <= Room || (placed.Count == 0 && notes.Count == 0);
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

    private bool EndsPart(SequencePlace place) =>
        place.Next < sequence.Slabs.Count && sequence.Slabs[place.Next].StartsPage && place.Floats == 0;

    // Notes that continue on the next page fill this one, so its text has no space to stretch into.
    private double CostOfShortage()
    {
        var shortage = Math.Max(0, Shortage);
        var filled = carried.Slab >= 0 ? 0 : Math.Min(shortage, stretch);
        return PageCosts.OfStretching(sequence.Style, filled / sequence.Height, stretch > 0 ? filled / stretch : 0)
            + PageCosts.OfEmptiness((shortage - filled) / sequence.Height);
    }

    private double Lines(Slab slab) => Math.Max(1, Math.Floor(slab.Content.Height / sequence.Style.LineHeight));

    // Every space changes by the same share of its stretch or shrink.
    private List<PlacedSlab> Spread(double ratio)
    {
        var shift = 0.0;
        var spread = new List<PlacedSlab>(placed.Count);
        for (var i = 0; i < placed.Count; i++)
        {
            shift += ratio * (ratio > 0 ? gaps[i].Stretch : gaps[i].Shrink);
            spread.Add(placed[i] with { Y = placed[i].Y + shift });
        }

        return spread;
    }
}
