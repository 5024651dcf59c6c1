using System.Globalization;
using System.Text;
using TechBeats.Archive;
using TechBeats.Archive.Assembling;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Sites;

namespace TechBeats.Settings;

/// <summary>
/// A commented settings file for an archive. Values from the archive are filled in; other keys are comments. A book with this file equals a
/// book without.
/// </summary>
internal static class SettingsTemplate
{
    private const int MaximumFolders = 5;

    /// <summary>Creates the file's text.</summary>
    /// <param name="contents">The contents of the archive.</param>
    /// <param name="split">The rule that splits files, with an explicit level if files are split.</param>
    /// <param name="site">The settings of the archive's site.</param>
    public static string Create(ArchiveContents contents, SplitRule split, SiteSettings site)
    {
        var book = contents.Book;
        var issues = book.Issues.Where(issue => !issue.IsPreface).ToArray();
        var isOfOneLanguage = book.Language is not null && issues.All(issue => issue.Language == book.Language);
        return $"""
            # Settings of TechBeats for this archive: https://yaml.org in its simplest form, key: value.
            # Every key is optional; lines that begin with # are comments. Command-line options take precedence.
            # Found by techbeats init: {Found(issues, book, contents.Skipped)}

            # Title, authors and language of the book.
            {Text("title", book.IsUntitled ? null : book.Title, "The title of the newsletter")}
            {Text("subtitle", book.Subtitle, "One line about the newsletter")}
            {Text("author", book.Author, "Someone, Someone Else")}
            {(isOfOneLanguage ? "" : "#")}language: {book.Language ?? "en"}    # of issues that state none; also the translation to choose
            {Text("site", book.SiteAddress, "https://example.org")}
            {Text("license", book.License, "CC BY 4.0")}

            # Which files are issues: folders, files and patterns below this folder (* within a name, ** across folders).
            # Without this key, the program detects them.
            #paths: [{string.Join(", ", FoldersOf(issues).Take(MaximumFolders).Select(folder => Quoted(folder.Name)))}]
            #exclude: ["*-special.md", "drafts/**"]

            # Which issues to include: by year, first and last date (2023, 2023-08 or 2023-08-30), tags or numbers.
            {PeriodOf(book)}
            #tag: [{string.Join(", ", TagsOf(issues).Select(Quoted))}]
            #issues: 1-12, 14

            # Files with several issues: the heading level that starts an issue, h1 to h6; auto detects dates and numbers; none.
            {(split == SplitRule.Auto ? "#" : "")}split: {split}
            # Text at the start or end of many issues: keep it, or print it once, in the first of them.
            #repeated: once
            # Quotes, dashes and ellipses: site as the site's generator prints them, none as typed, full also in HTML.
            #typography: full
            # The pattern of the site's issue addresses; links to such addresses become links inside the book.
            #permalink: {(site.Permalinks is [(null, var pattern), ..] ? Quoted(pattern) : "/:year/:month/:day/:title/")}

            # A text before the first issue, and a cover picture.
            #preface: preface.md
            #cover: cover.jpg

            # Corrections of single issues.
            #per-issue:
            #  {Quoted(issues.Length > 0 ? issues[0].Source : "first.md")}:
            #    title: Another title
            #    author: Someone
            #    date: 2023-08-30
            #    number: 1
            #    language: en
            #    exclude: true

            # The look: house, journal, technical, newsprint or plain; or a map with changes: sizes in points, faces, families, colors.
            #theme:
            #  name: house
            #  size: 10
            #  headings: serif
            #  accent: "#1f3b5c"
            # Links: quiet, or notes to number them and print their addresses beside the text (a4, letter) or at the end of the issue.
            #links: notes
            # The book: a4, a5, b5, letter, 6x9, screen or WIDTHxHEIGHT in mm or in; fonts for characters that the bundled fonts lack.
            #paper: a5
            # Charts of words, links and topics after the contents: auto or none.
            #glance: auto
            #font: fonts
            #allow-missing-glyphs: true
            #output: book.pdf

            # Figures: print (220 dpi), screen (144 dpi), original or none; the folder of the store; no use of the network;
            # recovery of lost figures from the web archive.
            #figures: print
            #store: .techbeats
            #offline: true
            #recover: true

            # No book if a problem is a warning or an error; a JSON report; less or more output.
            #strict: true
            #report: report.json
            #quiet: true
            #verbose: true
            # The maximum number of parallel jobs; it never changes the book.
            #jobs: 2

            """.ReplaceLineEndings("\n");
    }

    private static string Found(Issue[] issues, Book book, IReadOnlyList<SkippedFile> skipped)
    {
        var found = new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"{issues.Length} {(issues.Length == 1 ? "issue" : "issues")}"
        );
        if (book.From is { } from && book.To is { } to)
        {
            found.Append(CultureInfo.InvariantCulture, $" of {from:yyyy-MM-dd} to {to:yyyy-MM-dd}");
        }

        var folders = FoldersOf(issues);
        found
            .Append(", in ")
            .AppendJoin(
                ", ",
                folders
                    .Take(MaximumFolders)
                    .Select(folder => string.Create(CultureInfo.InvariantCulture, $"{Plain(folder.Name)} ({folder.Count})"))
            );
        if (folders.Count > MaximumFolders)
        {
            found.Append(CultureInfo.InvariantCulture, $" and {folders.Count - MaximumFolders} more folders");
        }

        return skipped.Count == 0
            ? found.Append('.').ToString()
            : found
                .Append(
                    CultureInfo.InvariantCulture,
                    $";\n# {skipped.Count} {(skipped.Count == 1 ? "text" : "texts")} skipped (techbeats list gives the reasons)."
                )
                .ToString();
    }

    /// <summary>The top-level folders with issues, the fullest first. A file at the top counts as a folder.</summary>
    private static List<(string Name, int Count)> FoldersOf(IReadOnlyList<Issue> issues) =>
        [
            .. issues
                .GroupBy(
                    issue =>
                        issue.Source[
                            ..(issue.Source.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? slash : issue.Source.Length)
                        ],
                    StringComparer.Ordinal
                )
                .Select(folder => (Name: folder.Key, Count: folder.Count()))
                .OrderByDescending(folder => folder.Count)
                .ThenBy(folder => folder.Name, StringComparer.Ordinal),
        ];

    private static string PeriodOf(Book book) => book.To is { } last
        ? string.Create(CultureInfo.InvariantCulture, $"#year: {last.Year}\n#from: {book.From:yyyy-MM-dd}\n#to: {last:yyyy-MM-dd}")
        : "#year: 2023\n#from: 2023-08\n#to: 2023-08-30";

    private static string[] TagsOf(IReadOnlyList<Issue> issues)
    {
        var tags = issues
            .SelectMany(issue => issue.Tags)
            .CountBy(tag => tag, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(tag => tag.Value)
            .ThenBy(tag => tag.Key, StringComparer.Ordinal)
            .Select(tag => tag.Key)
            .Take(3)
            .ToArray();
        return tags.Length > 0 ? tags : ["news"];
    }

    /// <summary>A key with the archive's value, or a comment with an example if there is no usable value.</summary>
    private static string Text(string key, string? value, string example) =>
        value is { Length: > 0 and <= SettingsFileValues.MaximumTextLength } && value == value.Trim() && !value.Any(char.IsControl)
            ? $"{key}: {Quoted(value)}"
            : $"#{key}: {Quoted(example)}";

    /// <summary>A double-quoted value (YAML 1.2.2, 7.3.1). Characters that a parser would fold or reject are escaped.</summary>
    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\u0085' or '\u2028' or '\u2029' or '\uFEFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ when char.IsControl(character) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static string Plain(string name) =>
        string.Concat(name.Where(character => !char.IsControl(character) && character is not ('\u2028' or '\u2029')));
}
