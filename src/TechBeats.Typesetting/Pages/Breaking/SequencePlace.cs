namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>A place in a column where a page may begin: what is still to be set there.</summary>
/// <param name="Next">Index of the next slab.</param>
/// <param name="FirstFloat">Index of the first figure that waits; -1 for none.</param>
/// <param name="SecondFloat">Index of the second one; -1 for none.</param>
/// <param name="NoteSlab">Index of the slab whose notes continue; -1 for none.</param>
/// <param name="NoteIndex">Which of its notes continues.</param>
/// <param name="NoteOffset">How many slabs of that note are already set.</param>
internal readonly record struct SequencePlace(int Next, int FirstFloat, int SecondFloat, int NoteSlab, int NoteIndex, int NoteOffset)
{
    public static SequencePlace Start { get; } = At(0);

    public int Floats => (FirstFloat >= 0 ? 1 : 0) + (SecondFloat >= 0 ? 1 : 0);

    /// <summary>An order in which every page leads forward: more slabs set, fewer floats waiting, less of a note left.</summary>
    public (int, int, int, int) Order => (Next, -Floats, NoteSlab >= 0 ? NoteIndex : int.MaxValue, NoteOffset);

    public static SequencePlace At(int next) => new(next, -1, -1, -1, 0, 0);

    public bool IsEnd(int count) => Next >= count && Floats == 0 && NoteSlab < 0;
}
