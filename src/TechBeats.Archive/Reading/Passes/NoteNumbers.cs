using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Notes numbered from 1 in the order of their first marks, for a part of a file whose other parts have notes as well.</summary>
internal sealed class NoteNumbers : BlockRewriter
{
    private int count;

    protected override Note Change(Note note) => note with { Number = ++count };
}
