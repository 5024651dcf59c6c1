using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Repairs;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Archive.Reading.Templates;

namespace TechBeats.Fuzzing.Targets;

/// <summary>Markup of site generators: Liquid, Hugo, Zola, MkDocs, WordPress.</summary>
internal sealed class TemplateTarget : IFuzzTarget
{
    public string Name => "template";

    public void Run(byte[] input)
    {
        var log = new ProblemLog("2023-10-11-issue.md");
        var split = FrontMatterSplit.Split(TextRepairs.Apply(input, log));
        var frontMatter = FrontMatterReader.Read(split, log);
        foreach (var isHtml in (ReadOnlySpan<bool>)[false, true])
        {
            var resolved = TemplateResolver.Resolve(
                split.Body,
                split.BodyLine,
                isHtml,
                new TemplateContext("2023-10-11-issue.md", frontMatter),
                log
            ).Text;
            BrokenPromiseException.Unless(
                resolved.Length <= MaximumGrowth + (GrowthFactor * input.Length),
                $"{input.Length} bytes became {resolved.Length} characters"
            );
        }
    }

    /// <summary>Maximum number of characters that a template may add, and that each of its bytes may become.</summary>
    private const int MaximumGrowth = 1_000_000, GrowthFactor = 100;
}
