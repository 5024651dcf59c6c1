using System.Globalization;
using System.Text;
using TechBeats.Archive;
using TechBeats.Archive.Assembling;
using TechBeats.Archive.Typography;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Tests.Sources;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Specs;

/// <summary>
/// Specifications whose examples are whole archives: files, each behind a line of four equals signs with its path. Behind the dot
/// stand the issues
/// (<c>path: title, number, date</c>; where the text matters, its outline below) and the skipped files with their reasons; behind
/// another dot the problems
/// that the specification speaks of. Behind the word <c>example</c> may stand <c>split=h2 repeated=once paths=a,b</c>.
/// </summary>
public sealed class ArchiveSpecTests
{
    private const string FileMark = "==== ";

    /// <summary>The specifications, with the problems that they speak of, and whether their texts matter.</summary>
    private static readonly Dictionary<string, (string[] Slugs, bool HasText)> Specifications = new(StringComparer.Ordinal)
    {
        ["sources.md"] = ([], false),
        ["splitting.md"] = ([], true),
        ["feeds.md"] = ([ProblemSlugs.BadFeed, ProblemSlugs.UnsupportedMarkup, ProblemSlugs.BrokenLink], true),
        ["site-data.md"] = ([ProblemSlugs.UnsupportedMarkup, ProblemSlugs.UnreadMarkup], true),
        ["notes-apps.md"] = ([ProblemSlugs.BrokenLink], true),
        ["repeated-text.md"] = ([ProblemSlugs.RepeatedText], true),
        ["site-typography.md"] = ([], true),
    };

    public static TheoryData<string, int, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, int, string>();
            foreach (var file in Specifications.Keys)
            {
                foreach (var example in SpecFile.Read(PathOf(file)).Examples)
                {
                    examples.Add(file, example.Number, example.Section);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_gives_the_issues(string file, int number, string section)
    {
        var example = SpecFile.Read(PathOf(file)).Examples[number - 1];
        var (slugs, hasText) = Specifications[file];
        var contents = await ArchiveReader.ReadAsync(RequestOf(example), null, TestContext.Current.CancellationToken);
        var outline = new StringBuilder();
        foreach (var issue in contents.Book.Issues)
        {
            outline.Append(
                CultureInfo.InvariantCulture,
                $"{issue.Source}: {string.Join(", ", FactsOf(issue).OfType<string>())}\n"
            );
            outline.Append(
                hasText ? string.Concat(IssueOutline.Of(issue.Blocks).TrimEnd('\n').Split('\n').Select(line => $"  {line}\n")) : ""
            );
        }

        outline.Append(string.Concat(contents.Skipped.Select(skipped => $"- {skipped.Path}: {skipped.Reason}\n")));
        var found = outline.ToString().TrimEnd('\n');
        var problems = string.Join(
            '\n',
            contents.Problems.Where(problem => slugs.Contains(problem.Slug)).Select(problem => $"{problem.Place} {problem.Message}")
        );
        SpecFile.Update(PathOf(file), number, found, problems);
        Assert.Equal($"{section}\n{example.Outline}", $"{section}\n{found}");
        Assert.Equal(example.Problems ?? "", problems);
    }

    private static string PathOf(string file) => Path.Combine(Repository.Tests, "Specs", file);

    private static ArchiveRequest RequestOf(SpecExample example)
    {
        var request = new ArchiveRequest { Files = FileTrees.Detect(FilesOf(example.Source)) };
        foreach (
            var option in example
                .IssuePath.Split(' ')
                .Where(word => word.Contains('=', StringComparison.Ordinal))
                .Select(word => word.Split('='))
        )
        {
            request = option[0] switch
            {
                "split" => request with { Split = option[1] == "none" ? SplitRule.Never : SplitRule.At(option[1][1] - '0') },
                "repeated" => request with { Repeated = BoilerplateRule.Once },
                "typography" => request with { Typography = Enum.Parse<TypographyRule>(option[1], ignoreCase: true) },
                "paths" => request with { Paths = option[1].Split(',') },
                "exclude" => request with { Selection = new Selection { Exclude = option[1].Split(',') } },
                _ => throw new InvalidDataException($"{example.File}: {option[0]}"),
            };
        }

        return request;
    }

    private static MemoryTree FilesOf(string source)
    {
        var tree = new MemoryTree();
        foreach (var part in $"\n{source}".Split($"\n{FileMark}", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            tree.With(end < 0 ? part : part[..end], end < 0 ? "" : part[(end + 1)..] + "\n");
        }

        return tree;
    }

    /// <summary>Title, number, date and place of an issue; null for what it lacks.</summary>
    private static string?[] FactsOf(Issue issue) =>
        [
            issue.Title,
            issue.Number is { } number ? $"#{number}" : null,
            issue.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            issue.IsPreface ? "before the issues" : null,
        ];
}
