using System.Globalization;
using System.Text;
using TechBeats.Archive;
using TechBeats.Archive.Assembling;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Sites;

namespace TechBeats.Settings;

/// <summary>
/// A file of settings for an archive, written for people: what the archive shows of itself is filled in, all else stands there as a comment.
/// A book made with it is the book made without.
/// </summary>
internal static class SettingsTemplate
{
    private const int MostFolders = 5;

    /// <summary>The file's text.</summary>
    /// <param name="contents">What the archive holds.</param>
    /// <param name="split">How its files are divided: the level, where they are.</param>
    /// <param name="site">What the archive's site says of itself.</param>
    public static string Of(ArchiveContents contents, SplitRule split, SiteSettings site)
    {
        var book = contents.Book;
        var issues = book.Issues.Where(issue => !issue.IsPreface).ToArray();
        var isOfOneLanguage = book.Language is not null && issues.All(issue => issue.Language == book.Language);
        return $"""
            # Settings of TechBeats for this archive: https://yaml.org in its simplest form, key: value.
            # Every key may be left out; a line that begins with # says nothing. What the command line says wins.
            # Found when this was written: {Found(issues, book, contents.Skipped)}

            # What the book is called, and who wrote it.
            {Text("title", book.IsUntitled ? null : book.Title, "The title of the newsletter")}
            {Text("subtitle", book.Subtitle, "One line about it")}
            {Text("author", book.Author, "Someone, Someone Else")}
            {(isOfOneLanguage ? "" : "#")}language: {book.Language ?? "en"}    # of issues that name none; of translations, the one to take
            {Text("site", book.SiteAddress, "https://example.org")}

            # Which files are issues: folders, files and patterns below this folder (* within a name, ** across folders).
            # Left out, they are looked for.
            #paths: [{string.Join(", ", FoldersOf(issues).Take(MostFolders).Select(folder => Quoted(folder.Name)))}]
            #exclude: ["*-special.md", "drafts/**"]

            # Which issues: of a year, from or to a day (2023, 2023-08 or 2023-08-30), with one of some tags, by number.
            {PeriodOf(book)}
            #tag: [{string.Join(", ", TagsOf(issues).Select(Quoted))}]
            #issues: 1-12, 14

            # Big files: headings that begin issues, h1 to h6; auto finds them where each bears a date or a number; none.
            {(split == SplitRule.Auto ? "#" : "")}split: {split}
            # Text that opens or closes issue after issue: keep it, or print it once, in the first of them.
            #repeated: once
            # How the site makes addresses of issues, so that links by them become jumps inside the book.
            #permalink: {(site.Permalinks is [(null, var pattern), ..] ? Quoted(pattern) : "/:year/:month/:day/:title/")}

            # A text before the first issue, and a picture on the cover.
            #preface: preface.md
            #cover: cover.jpg

            # What is known better of single issues than their files say.
            #per-issue:
            #  {Quoted(issues.Length > 0 ? issues[0].Source : "first.md")}:
            #    title: Another title
            #    author: Someone
            #    date: 2023-08-30
            #    number: 1
            #    language: en
            #    exclude: true

            # The book: a4, a5, b5, letter, 6x9 or WIDTHxHEIGHT in mm or in; further fonts for characters that the bundled ones lack.
            #paper: a5
            #font: fonts
            #output: book.pdf

            # Figures: print (220 dots an inch), screen (144), original or none; where they are kept; whether the network is asked,
            # and the web archive for copies of those that are lost.
            #figures: print
            #store: .techbeats
            #offline: true
            #recover: true

            # No book when there is a problem of severity warning or worse; a report for programs; how much is told.
            #strict: true
            #report: report.json
            #quiet: true
            #verbose: true
            # How much is done at the same time; it never changes the book.
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
                    .Take(MostFolders)
                    .Select(folder => string.Create(CultureInfo.InvariantCulture, $"{Plain(folder.Name)} ({folder.Count})"))
            );
        if (folders.Count > MostFolders)
        {
            found.Append(CultureInfo.InvariantCulture, $" and {folders.Count - MostFolders} more folders");
        }

        return skipped.Count == 0
            ? found.Append('.').ToString()
            : found
                .Append(
                    CultureInfo.InvariantCulture,
                    $";\n# {skipped.Count} {(skipped.Count == 1 ? "text was" : "texts were")} left out (techbeats list says why)."
                )
                .ToString();
    }

    /// <summary>The topmost folders that hold issues, those with most of them first; a file at the top stands for itself.</summary>
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

    /// <summary>A key with what the archive says; a comment with an example where it says nothing, or nothing that fits on a line.</summary>
    private static string Text(string key, string? value, string example) =>
        value is { Length: > 0 and <= SettingsFileValues.LongestText } && value == value.Trim() && !value.Any(char.IsControl)
            ? $"{key}: {Quoted(value)}"
            : $"#{key}: {Quoted(example)}";

    /// <summary>A value between double quotes (YAML 1.2.2, 7.3.1); what a parser would fold or refuse is escaped.</summary>
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
