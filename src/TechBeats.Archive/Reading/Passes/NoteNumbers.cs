using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>Numbers the notes of one part of a file from 1, in the order of their first references.</summary>
internal sealed class NoteNumbers : BlockRewriter
{
    private int count;

    protected override Note Change(Note note) => note with { Number = ++count };
}
