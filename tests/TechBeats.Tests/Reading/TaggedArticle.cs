namespace TechBeats.Tests.Reading;

/// <summary>An issue in the structure of a file: its blocks as they are read.</summary>
internal sealed record TaggedArticle(string Title, IReadOnlyList<TaggedBlock> Blocks);
