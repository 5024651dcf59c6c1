namespace TechBeats.Archive.Reading.Html;

/// <summary>The tags of a text.</summary>
/// <param name="Tags">The tags in order; what stands in comments and in raw text (scripts, styles ...) is none.</param>
/// <param name="Strays">Where a <c>&lt;</c> begins something that never ends: a tag, a comment, an element of raw text. A parser would swallow all that follows.</param>
internal sealed record TagScan(IReadOnlyList<HtmlTag> Tags, IReadOnlyList<int> Strays);
