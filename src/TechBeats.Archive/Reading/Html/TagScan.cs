namespace TechBeats.Archive.Reading.Html;

/// <summary>The tags of a text.</summary>
/// <param name="Tags">The tags in order, without those in comments and in raw text (scripts, styles ...).</param>
/// <param name="Unterminated">
/// Indexes of each <c>&lt;</c> that begins an unterminated tag, comment or raw text element. A parser would swallow all text after it.
/// </param>
internal sealed record TagScan(IReadOnlyList<HtmlTag> Tags, IReadOnlyList<int> Unterminated);
