using System.Text;
using TechBeats.Archive.Linking;
using TechBeats.Archive.Reading;
using TechBeats.Sources;
using TechBeats.Sources.Sites;
using TechBeats.Tests.Sources;

namespace TechBeats.Tests.Archive.Reading;

/// <summary>Shorthand for tests of reading: one issue, read and linked as the archive reader does it.</summary>
internal static class IssueReading
{
    /// <summary>Reads an issue from text, under a path that gives it a date.</summary>
    public static ParsedIssue Of(string text, string path = "_posts/2023-10-11-issue.md", string? language = null) =>
        Of(Encoding.UTF8.GetBytes(text), path, language);

    /// <summary>Reads an issue from bytes, under a path that gives it a date.</summary>
    public static ParsedIssue Of(byte[] bytes, string path = "_posts/2023-10-11-issue.md", string? language = null)
    {
        var read = IssueParser.Read(new RawIssue(path, bytes), language, null);
        var linked = IssueLinks.Bind(read, [], new MemoryTree(), new SiteSettings(null, null, null, null, null))[0];
        return linked with { Problems = [.. linked.Problems.OrderBy(problem => problem.Place?.Line ?? 0)] };
    }

    /// <summary>The stable names of the problems, in order.</summary>
    public static string[] Slugs(ParsedIssue issue) => [.. issue.Problems.Select(problem => problem.Slug)];
}
