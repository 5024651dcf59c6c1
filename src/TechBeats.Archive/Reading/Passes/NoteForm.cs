namespace TechBeats.Archive.Reading.Passes;

/// <summary>How an author writes the labels of notes without links.</summary>
internal enum NoteForm
{
    /// <summary>A number or a letter in brackets: <c>[1]</c>.</summary>
    Bracketed,

    /// <summary>A raised number or letter: <c>&lt;sup&gt;1&lt;/sup&gt;</c>, <c>¹</c>.</summary>
    Raised,

    /// <summary>A sign right behind a word: <c>*</c>, <c>†</c>.</summary>
    Sign,
}
