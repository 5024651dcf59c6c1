using TechBeats.Archive.Gathering;
using TechBeats.Model;

namespace TechBeats.Archive.Parsing;

/// <summary>One raw issue to one issue. Pure: no files, no network; safe to use from many threads.</summary>
public static class IssueParser
{
    /// <summary>Reads an issue whatever its bytes are.</summary>
    /// <param name="raw">The issue as it was found.</param>
    /// <param name="language">BCP 47 tag to take when its front matter names none; null to look at its text.</param>
    public static ParsedIssue Parse(RawIssue raw, string? language) => throw new NotImplementedException();
}

/// <summary>A read issue.</summary>
/// <param name="Issue">The issue, its figures not yet looked for and its key not yet made unique.</param>
/// <param name="Skip">Why it is no issue of a book (a draft, no post, a redirect ...); null when it is one.</param>
/// <param name="Figures">The figures that its blocks name, in order, each address once.</param>
/// <param name="Problems">What could not be taken as it stands.</param>
public sealed record ParsedIssue(Issue Issue, Problem? Skip, IReadOnlyList<Figure> Figures, IReadOnlyList<Problem> Problems);
