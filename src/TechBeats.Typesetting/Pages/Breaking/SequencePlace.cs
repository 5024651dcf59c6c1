namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>A place where a page may begin: the state between two pages.</summary>
/// <param name="Next">Index of the next slab.</param>
/// <param name="FirstFloat">Index of the first deferred float; -1 for none.</param>
/// <param name="SecondFloat">Index of the second deferred float; -1 for none.</param>
/// <param name="NoteSlab">Index of the slab whose note continues; -1 for none.</param>
/// <param name="NoteIndex">Index of that note in its slab.</param>
/// <param name="NoteOffset">Number of slabs of that note on earlier pages.</param>
internal readonly record struct SequencePlace(int Next, int FirstFloat, int SecondFloat, int NoteSlab, int NoteIndex, int NoteOffset)
{
    public static SequencePlace Start { get; } = At(0);

    public int Floats => (FirstFloat >= 0 ? 1 : 0) + (SecondFloat >= 0 ? 1 : 0);

    /// <summary>Sort key that grows with every page: more slabs placed, fewer deferred floats, less of a note left.</summary>
    public (int, int, int, int) Order => (Next, -Floats, NoteSlab >= 0 ? NoteIndex : int.MaxValue, NoteOffset);

    public static SequencePlace At(int next) => new(next, -1, -1, -1, 0, 0);

    public bool IsEnd(int count) => Next >= count && Floats == 0 && NoteSlab < 0;
}
