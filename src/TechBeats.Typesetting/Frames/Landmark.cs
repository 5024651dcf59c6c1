namespace TechBeats.Typesetting.Frames;

/// <summary>A place in the book that links can name.</summary>
/// <param name="Name">The name, as in <see cref="Model.BookTarget"/>.</param>
/// <param name="At">Where it is in its frame.</param>
public readonly record struct Landmark(string Name, Point At);
