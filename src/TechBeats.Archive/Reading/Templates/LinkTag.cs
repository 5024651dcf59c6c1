namespace TechBeats.Archive.Reading.Templates;

/// <summary>A tag that stands for an address or a link: what takes its place, what takes its end's place, and what follows where it has no end.</summary>
internal readonly record struct LinkTag(string Start, string? End, string Alone);
