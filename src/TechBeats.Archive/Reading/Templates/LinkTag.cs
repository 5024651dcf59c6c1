namespace TechBeats.Archive.Reading.Templates;

/// <summary>The replacement of a tag for an address or a link.</summary>
internal readonly record struct LinkTag(string Start, string? End, string Alone);
