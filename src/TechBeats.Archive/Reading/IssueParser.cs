using TechBeats.Archive.Reading.Parts;
using TechBeats.Sources;

namespace TechBeats.Archive.Reading;

/// <summary>Reads the issues of a file, whatever its bytes are. Pure: no files, no network. Safe to use from many threads.</summary>
internal static class IssueParser
{
    /// <summary>The issues of a file, at least one. Links that only the archive can follow are unresolved in them.</summary>
    /// <param name="raw">The file.</param>
    /// <param name="language">BCP 47 tag when neither front matter nor text tells the language; null for none.</param>
    /// <param name="splitting">How the file may be split into issues; null to take it as one.</param>
    public static IReadOnlyList<ParsedIssue> Read(RawIssue raw, string? language, Splitting? splitting)
    {
        var file = IssueFile.Read(raw);
        return splitting is not null && FileParts.Divide(file.Written, file.Body, splitting) is { } parts
            ? PartIssueBuilder.Build(file, parts, language)
            : [WholeIssueBuilder.Build(file, language)];
    }
}
