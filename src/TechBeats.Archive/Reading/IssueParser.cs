using TechBeats.Archive.Reading.Parts;
using TechBeats.Archive.Reading.Templates;
using TechBeats.Sources;

namespace TechBeats.Archive.Reading;

/// <summary>
/// Reads the issues of a file. Any bytes are valid input. The parser uses no network and no files but those that the issue includes. It
/// is safe for concurrent use.
/// </summary>
internal static class IssueParser
{
    /// <summary>Returns the issues of a file, at least one. Links to other files are unresolved.</summary>
    /// <param name="raw">The file.</param>
    /// <param name="language">BCP 47 tag if neither front matter nor text determines the language, or null for none.</param>
    /// <param name="splitting">How the file may be split into issues, or null to take it as one issue.</param>
    /// <param name="site">The includes and settings of the site, or null without a site.</param>
    public static IReadOnlyList<ParsedIssue> Read(RawIssue raw, string? language, Splitting? splitting, SiteTemplates? site = null)
    {
        var file = IssueFile.Read(raw, site);
        return splitting is not null && FileParts.Divide(file.Written, file.Body, splitting) is { } parts
            ? PartIssueBuilder.Build(file, parts, language)
            : [WholeIssueBuilder.Build(file, language)];
    }
}
