using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;

namespace TechBeats.Archive.Reading;

/// <summary>The text of one issue after all passes.</summary>
/// <param name="Blocks">The blocks of the text.</param>
/// <param name="Headings">The keys of the headings by every name that a link may use.</param>
/// <param name="Anchors">The keys of the anchors by name.</param>
internal sealed record IssueBody(
    IReadOnlyList<Block> Blocks, IReadOnlyDictionary<string, string> Headings, IReadOnlyDictionary<string, string> Anchors)
{
    /// <summary>The keys of headings and anchors that links of the issue name.</summary>
    public IReadOnlySet<string> LinkedKeys { get; private init; } = new HashSet<string>();

    /// <summary>
    /// Runs the passes that need the whole text: levels and keys of headings, then links to headings, then abbreviations.
    /// </summary>
    /// <param name="blocks">The blocks as read.</param>
    /// <param name="key">The issue's key.</param>
    /// <param name="context">The file's problems and links.</param>
    /// <param name="isPart">True for one of several issues of a file. Its fragments may name a heading of another part.</param>
    public static IssueBody Finish(IReadOnlyList<Block> blocks, string key, ReadingContext context, bool isPart)
    {
        var keys = new KeyAllocator();
        var headings = new HeadingKeys(keys);
        var named = headings.Rewrite(HeadingLevels.Normalize(blocks, context.Log));
        var anchors = new AnchorNames(keys);
        anchors.Visit(named);
        var binder = new LinkBinder(key, context.Links, headings, anchors, isPart);
        var bound = binder.Rewrite(named);
        return new IssueBody(new FirstAbbreviations().Rewrite(bound), headings.Names, anchors.Names) { LinkedKeys = binder.Linked };
    }
}
