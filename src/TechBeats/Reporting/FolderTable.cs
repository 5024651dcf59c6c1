using System.Globalization;
using TechBeats.Model;
using TechBeats.Sources;

namespace TechBeats.Reporting;

/// <summary>A table of the archive's folders: how many texts each has, and what they were taken for.</summary>
internal static class FolderTable
{
    /// <summary>Maximum number of rows, unless all are requested.</summary>
    private const int MaximumRows = 40;

    public static void Write(TextWriter writer, IReadOnlyList<Issue> issues, IReadOnlyList<SkippedFile> skipped, Verbosity verbosity)
    {
        var rows = issues
            .Where(issue => !issue.IsPreface)
            .Select(issue => (Folder: FolderOf(issue.Source), Use: "posts"))
            .Concat(skipped.Select(file => (Folder: FolderOf(file.Path), Use: UseOf(file.Reason))))
            .CountBy(text => text)
            .OrderBy(row => row.Key.Folder, StringComparer.Ordinal)
            .ThenBy(row => row.Key.Use, StringComparer.Ordinal)
            .ToArray();
        var shown = verbosity == Verbosity.Verbose ? rows.Length : Math.Min(rows.Length, MaximumRows);
        writer.WriteLine();
        TextTable.Write(
            writer,
            [
                ["Texts", "Folder", "Taken for"],
                .. rows.Take(shown)
                    .Select(row => (string[])[$"{row.Value}", TerminalText.Clean(row.Key.Folder), TerminalText.Clean(row.Key.Use)]),
            ],
            "><<"
        );
        if (rows.Length > shown)
        {
            writer.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"... and {rows.Length - shown} more (--verbose lists all of them)")
            );
        }
    }

    /// <summary>The folder of a text with a slash at its end; for the index of a folder the folder around that.</summary>
    private static string FolderOf(string path)
    {
        var names = path.Split('/');
        var isIndex = names.Length > 2 && names[^1].StartsWith("index.", StringComparison.OrdinalIgnoreCase);
        var folder = string.Join('/', names[..^(isIndex ? 2 : 1)]);
        return folder.Length == 0 ? "./" : folder + "/";
    }

    /// <summary>What a skipped text was taken for, without the names of other texts.</summary>
    private static string UseOf(string reason) =>
        reason.StartsWith(IssueFiles.ResourceOf, StringComparison.Ordinal) ? "bundle resources"
        : reason is IssueFiles.Draft or "The file is a draft" ? "drafts"
        : reason == IssueFiles.Include ? "includes"
        : reason is IssueFiles.SitePage or IssueFiles.SectionPage or IssueFiles.Readme ? "pages"
        : reason.StartsWith("The file is a translation", StringComparison.Ordinal) ? "translations"
        : reason.StartsWith("The issue has the same", StringComparison.Ordinal) ? "duplicates"
        : "skipped: " + reason;
}
