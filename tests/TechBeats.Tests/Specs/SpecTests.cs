using TechBeats.Archive;
using TechBeats.Model;
using TechBeats.Tests.Sources;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Specs;

/// <summary>
/// Every example of every specification beside this file. <c>UPDATE_SNAPSHOTS=1</c> writes the actual results into the specification,
/// for people to read.
/// </summary>
public sealed class SpecTests
{
    /// <summary>Specifications whose examples are no issues; tests of their own read them.</summary>
    private static readonly string[] OfArchives =
        [
            "configuration.md", "sources.md", "site-data.md", "notes-apps.md", "splitting.md", "repeated-text.md",
            "svg.md", "feeds.md", "site-typography.md",
        ];

    private static string Folder => Path.Combine(Repository.Tests, "Specs");

    public static TheoryData<string, int, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, int, string>();
            foreach (
                var path in Directory
                    .EnumerateFiles(Folder, "*.md")
                    .Where(path => !OfArchives.Contains(Path.GetFileName(path)))
                    .Order(StringComparer.Ordinal)
            )
            {
                foreach (var example in SpecFile.Read(path).Examples)
                {
                    examples.Add(example.File, example.Number, example.Section);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_gives_the_outline(string file, int number, string section)
    {
        var example = Read(file, number);
        (var issue, var read) = await ReadAsync(example, TestContext.Current.CancellationToken);
        var outline = issue is null ? "" : Facts(issue, file) + IssueOutline.Of(issue.Blocks).TrimEnd('\n');
        var problems = string.Join('\n', read.Select(problem => $"{problem.Place!.Value.Line} {problem.Slug}"));

        SpecFile.Update(Path.Combine(Folder, file), number, outline, problems);
        Assert.Equal(example.Outline, outline);
        Assert.Equal($"{section}: {example.Problems}", $"{section}: {problems}");
    }

    /// <summary>The issue of an archive that holds nothing else, read as the program reads it; null when it is skipped.</summary>
    private static async Task<(Issue? Issue, IReadOnlyList<Problem> Problems)> ReadAsync(
        SpecExample example,
        CancellationToken cancellation
    )
    {
        var request = new ArchiveRequest { Files = new MemoryTree().With(example.IssuePath, example.Source) };
        try
        {
            var contents = await ArchiveReader.ReadAsync(request, null, cancellation);
            return (Assert.Single(contents.Book.Issues), contents.Problems);
        }
        catch (UnusableRequestException nothing) when (nothing.Problems.Count > 0)
        {
            return (null, nothing.Problems);
        }
    }

    private static SpecExample Read(string file, int number) => SpecFile.Read(Path.Combine(Folder, file)).Examples[number - 1];

    /// <summary>
    /// In the specification of front matter the outline begins with the metadata of the issue, in that of languages with its
    /// language.
    /// </summary>
    private static string Facts(Issue issue, string file)
    {
        if (file != "front-matter.md")
        {
            return file == "languages.md" && issue.Language is { } language ? $"language: {language}\n" : "";
        }

        (string Name, string? Value)[] facts =
        [
            ("title", issue.Title),
            ("number", issue.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("date", issue.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            ("author", issue.Author),
            ("description", issue.Description),
            ("tags", issue.Tags.Count > 0 ? string.Join(" | ", issue.Tags) : null),
            ("language", issue.Language),
        ];
        return string.Concat(facts.Where(fact => fact.Value is not null).Select(fact => $"{fact.Name}: {fact.Value}\n"));
    }
}
