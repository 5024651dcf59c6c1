namespace TechBeats.Model;

/// <summary>The mark of a note; the note's text stands at the foot of the page of its first mark.</summary>
/// <param name="Note">The note; marks of the same note share the same instance.</param>
public sealed record NoteMark(Note Note) : Inline;
