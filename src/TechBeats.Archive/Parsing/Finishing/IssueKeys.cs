using TechBeats.Model;

namespace TechBeats.Archive.Parsing.Finishing;

/// <summary>Keys of issues.</summary>
public static class IssueKeys
{
    /// <summary>The same issue with another key: links within it follow.</summary>
    public static Issue Rename(Issue issue, string key) =>
        issue.Key == key ? issue : issue with { Key = key, Blocks = new Renamer(issue.Key, key).Rewrite(issue.Blocks) };

    /// <summary>A key from the file's name, else from the title, else <c>issue</c>; not yet unique in a book.</summary>
    internal static string Suggest(string slug, string title)
    {
        string key = Slug.OfKey(slug);
        key = key.Length > 0 ? key : Slug.OfKey(title);
        return key.Length > 0 ? key : "issue";
    }

    private sealed class Renamer(string from, string to) : BlockRewriter
    {
        protected override IEnumerable<Inline> Change(Link link) => [link with { Target = Rename(link.Target)! }];

        protected override Figure Change(Figure figure) => figure with { Link = Rename(figure.Link) };

        private LinkTarget? Rename(LinkTarget? target) => target switch
        {
            BookTarget { Name: var name } when name == from => new BookTarget(to),
            BookTarget { Name: var name } when name.StartsWith(from + "/", StringComparison.Ordinal) => new BookTarget(to + name[from.Length..]),
            _ => target,
        };
    }
}
