using TechBeats.Archive.Reading;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;

namespace TechBeats.Archive.Assembling;

/// <summary>Reads the text to print before the first issue.</summary>
internal static class Preface
{
    private const long MaximumBytes = 4 * 1024 * 1024;

    /// <summary>Reads the preface like an issue. Number and date of its file are ignored.</summary>
    /// <param name="files">The archive.</param>
    /// <param name="path">Path of the text.</param>
    /// <param name="language">BCP 47 tag for a text that names no language, or null for none.</param>
    /// <exception cref="UnusableRequestException">The file is missing, unreadable or without text.</exception>
    public static ParsedIssue Read(IFileTree files, string path, string? language)
    {
        var read = IssueParser.Read(new RawIssue(path, BytesOf(files, path)), language, null)[0];
        if (read.Issue.Blocks.Count == 0)
        {
            throw new UnusableRequestException($"The preface {path} has no text", "Write the preface as Markdown or HTML, like an issue");
        }

        return read with
        {
            Issue = read.Issue with { IsPreface = true, Number = null, Date = null },
            Skip = null,
            Problems = [.. read.Problems.Where(problem => problem.Slug is not (ProblemSlugs.MissingDate or ProblemSlugs.BadDate))],
        };
    }

    private static byte[] BytesOf(IFileTree files, string path)
    {
        try
        {
            return files.Read(path, MaximumBytes);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableRequestException(
                $"The preface {path} can't be read",
                "Name a file of the archive by its path from the archive's root folder",
                failure
            );
        }
    }
}
