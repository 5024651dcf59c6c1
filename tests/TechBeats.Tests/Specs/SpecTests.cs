using System.Text;
using TechBeats.Archive.Reading;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Specs;

/// <summary>Every example of every specification beside this file. <c>UPDATE_SNAPSHOTS=1</c> writes what came out into the specification, for people to read.</summary>
public sealed class SpecTests
{
    /// <summary>Specifications whose examples are no issues; tests of their own read them.</summary>
    private static readonly string[] OfArchives = ["configuration.md", "sources.md", "splitting.md", "repeated-text.md", "svg.md"];

    private static string Folder => Path.Combine(Repository.Tests, "Specs");

    public static TheoryData<string, int, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, int, string>();
            foreach (string path in Directory.EnumerateFiles(Folder, "*.md").Where(path => !OfArchives.Contains(Path.GetFileName(path))).Order(StringComparer.Ordinal))
            {
                foreach (SpecExample example in SpecFile.Read(path).Examples)
                {
                    examples.Add(example.File, example.Number, example.Section);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_gives_the_outline(string file, int number, string section)
    {
        SpecExample example = Read(file, number);
        ParsedIssue parsed = IssueParser.Parse(new RawIssue(example.IssuePath, Encoding.UTF8.GetBytes(example.Source)), null);
        string outline = Facts(parsed, file) + IssueOutline.Of(parsed.Issue.Blocks).TrimEnd('\n');
        string problems = string.Join('\n', parsed.Problems.Concat(parsed.Skip is { } skip ? [skip] : []).Select(problem => $"{problem.Place!.Value.Line} {problem.Slug}"));

        SpecFile.Update(Path.Combine(Folder, file), number, outline, problems);
        Assert.Equal(example.Outline, outline);
        Assert.Equal($"{section}: {example.Problems}", $"{section}: {problems}");
    }

    private static SpecExample Read(string file, int number) => SpecFile.Read(Path.Combine(Folder, file)).Examples[number - 1];

    /// <summary>In the specification of front matter the outline begins with what is known of the issue, in that of languages with its language.</summary>
    private static string Facts(ParsedIssue parsed, string file)
    {
        Issue issue = parsed.Issue;
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
