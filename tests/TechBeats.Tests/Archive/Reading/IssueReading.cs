using System.Text;
using TechBeats.Archive.Reading;
using TechBeats.Sources;

namespace TechBeats.Tests.Archive.Reading;

/// <summary>Shorthand for tests of parsing.</summary>
internal static class IssueReading
{
    /// <summary>An issue from text, under a path that gives it a date.</summary>
    public static ParsedIssue Of(string text, string path = "_posts/2023-10-11-issue.md", string? language = null) => Of(Encoding.UTF8.GetBytes(text), path, language);

    public static ParsedIssue Of(byte[] bytes, string path = "_posts/2023-10-11-issue.md", string? language = null) => IssueParser.Parse(new RawIssue(path, bytes), language);

    /// <summary>The stable names of the problems, in order.</summary>
    public static string[] Slugs(ParsedIssue issue) => [.. issue.Problems.Select(problem => problem.Slug)];
}
