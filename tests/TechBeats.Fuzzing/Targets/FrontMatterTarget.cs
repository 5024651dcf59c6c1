using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Repairs;
using TechBeats.Archive.Reading.Reporting;

namespace TechBeats.Fuzzing.Targets;

/// <summary>The front matter of an issue: YAML, TOML or plain header lines.</summary>
internal sealed class FrontMatterTarget : IFuzzTarget
{
    public string Name => "front-matter";

    public void Run(byte[] input)
    {
        var log = new ProblemLog("2023-10-11-issue.md");
        var text = TextRepairs.Apply(input, log);
        var split = FrontMatterSplit.Split(text);
        var frontMatter = FrontMatterReader.Read(split, log);
        _ = (
            IssueMetadata.Read(frontMatter, FileNames.Parse("2023-10-11-issue.md"), log),
            FrontMatterFigure.Find(frontMatter),
            IssueAddresses.Read(frontMatter),
            SkipReason.Find("2023-10-11-issue.md", frontMatter)
        );
        var lines = 1 + text.AsSpan().Count('\n');
        foreach (var problem in log.InOrder())
        {
            BrokenPromiseException.Unless(problem.Place?.Line <= lines, $"a problem after the last line: {problem}");
        }
    }
}
