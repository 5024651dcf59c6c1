namespace TechBeats.Model;

/// <summary>The mark of a note. The note's text is set at the foot of the page with its first mark.</summary>
/// <param name="Note">The note. All marks of one note share the same instance.</param>
public sealed record NoteMark(Note Note) : Inline;
