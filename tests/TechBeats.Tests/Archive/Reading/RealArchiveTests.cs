using System.Text.RegularExpressions;
using TechBeats.Archive.Reading;
using TechBeats.Model;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Archive.Reading;

/// <summary>Real issues, where they are beside the repository.</summary>
public sealed partial class RealArchiveTests
{
    public static TheoryData<string> Archives => Repository.HasSharedArchives ? ["tech-beats", "seeds"] : [];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Archives))]
    public void No_word_is_lost_and_no_markup_leaks(string archive)
    {
        foreach (var parsed in Read(archive))
        {
            var words = ModelWalk.Words(parsed.Issue.Blocks);
            var source = File.ReadAllText(Path.Combine(Repository.SharedArchive(archive), parsed.Issue.Source));
            if (!parsed.Problems.Any(problem => problem.Slug == ProblemSlugs.MojibakeRepaired))
            {
                Assert.Equal(SourceWords(source), Word().Matches(words).Select(match => match.Value));
            }

            Assert.DoesNotContain("<figure", words, StringComparison.Ordinal);
            Assert.DoesNotContain("border-radius", words, StringComparison.Ordinal);
            Assert.DoesNotContain("](", words, StringComparison.Ordinal);
            Assert.DoesNotContain("**", words, StringComparison.Ordinal);
            Assert.Equal("en", parsed.Issue.Language);
            Assert.Null(parsed.Skip);
        }
    }

    [Fact]
    public void Every_picture_of_the_source_is_a_figure()
    {
        foreach (var parsed in Read("tech-beats"))
        {
            var source = File.ReadAllText(Path.Combine(Repository.SharedArchive("tech-beats"), parsed.Issue.Source));
            string[] addresses = [.. Picture().Matches(source).Select(match => match.Groups["address"].Value).Distinct()];
            Assert.Equal(addresses, parsed.Figures.Select(figure => figure.Address));
            Assert.Equal(
                addresses,
                ModelWalk
                    .Blocks(parsed.Issue.Blocks)
                    .OfType<FigureBlock>()
                    .SelectMany(block => block.Figures)
                    .Select(figure => figure.Address)
                    .Distinct()
            );
        }
    }

    [Fact]
    public void The_seeds_are_whole_again()
    {
        ParsedIssue[] seeds = [.. Read("seeds")];
        Assert.Equal([5, 6], seeds.Select(seed => seed.NumberInName?.Number));
        Assert.Contains(ProblemSlugs.MojibakeRepaired, IssueReading.Slugs(seeds[0]));
        Assert.DoesNotContain("‚Ä", ModelWalk.Words(seeds[0].Issue.Blocks), StringComparison.Ordinal);
        Assert.Contains("🐸TTS", ModelWalk.Words(seeds[0].Issue.Blocks), StringComparison.Ordinal);
        Assert.Contains(ProblemSlugs.JoinerRestored, IssueReading.Slugs(seeds[1]));
        Assert.Contains("👩\u200D💻", ModelWalk.Words(seeds[1].Issue.Blocks), StringComparison.Ordinal);
        Assert.Contains(seeds[1].Problems, problem => problem is { Slug: ProblemSlugs.EmptyLink, Place.Line: 101 });
    }

    [Fact]
    public void The_real_issue_six_is_the_seed_with_its_joiners()
    {
        var real = IssueOutline.Of(Read("tech-beats").Single(issue => issue.NumberInName?.Number == 6).Issue.Blocks);
        var seed = IssueOutline.Of(Read("seeds").Single(issue => issue.NumberInName?.Number == 6).Issue.Blocks);
        Assert.Equal(real, seed);
    }

    private static IEnumerable<ParsedIssue> Read(string archive)
    {
        var folder = Repository.SharedArchive(archive);
        return Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => IssueReading.Of(File.ReadAllBytes(path), Path.GetRelativePath(folder, path).Replace('\\', '/')));
    }

    /// <summary>The words of the source, found by removing the markup of these issues without a parser.</summary>
    private static IEnumerable<string> SourceWords(string source)
    {
        var body = Header().Replace(source, "", 1);
        body = Vanishing().Replace(body, " ");
        body = Number().Replace(body, "");
        body = Figure().Replace(body, " ");
        body = Element().Replace(body, "\n");
        body = Target().Replace(body, "");
        return Word().Matches(System.Net.WebUtility.HtmlDecode(body)).Select(match => match.Value).Where(word => word.Trim('_').Length > 0);
    }

    [GeneratedRegex("""\A---\n.*?\n---\n""", RegexOptions.Singleline)]
    private static partial Regex Header();

    [GeneratedRegex("""^\s*\d+\.\s""", RegexOptions.Multiline)]
    private static partial Regex Number();

    [GeneratedRegex("""!\[[^\]]*\]\([^)\s]*\)""")]
    private static partial Regex Figure();

    [GeneratedRegex("""<style>.*?</style>""", RegexOptions.Singleline)]
    private static partial Regex Vanishing();

    [GeneratedRegex("""</?(figure|img|figcaption|br|a|p|div)\b[^>]*>""")]
    private static partial Regex Element();

    [GeneratedRegex("""\]\([^()\s]*(\([^()\s]*\)[^()\s]*)*\)""")]
    private static partial Regex Target();

    [GeneratedRegex("""[\p{L}\p{N}]+""")]
    private static partial Regex Word();

    [GeneratedRegex("""<img\s[^>]*src="(?<address>[^"]+)"|!\[[^\]]*\]\((?<address>[^)\s]+)""")]
    private static partial Regex Picture();
}
