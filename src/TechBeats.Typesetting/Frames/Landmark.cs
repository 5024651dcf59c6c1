namespace TechBeats.Typesetting.Frames;

/// <summary>A named position that links can target.</summary>
/// <param name="Name">The name, as in <see cref="Model.BookTarget"/>.</param>
/// <param name="At">Position in its frame.</param>
public readonly record struct Landmark(string Name, Point At);
