using TechBeats.Archive.Reading;
using TechBeats.Model;
using TechBeats.Sources.Files;

namespace TechBeats.Archive.Typography;

/// <summary>
/// Gives issues typographic quotes, dashes and ellipses. It runs after everything that compares texts and after the language of each issue
/// is known.
/// </summary>
/// <param name="rule">Where signs are replaced.</param>
/// <param name="site">The signs of the site's generator.</param>
internal sealed class IssueTypography(TypographyRule rule, PunctuationRules site)
{
    /// <summary>Applies the typography to issues in parallel.</summary>
    /// <param name="issues">The issues.</param>
    /// <param name="jobs">Number of issues at a time, at least 1. The value never changes the result.</param>
    /// <param name="cancellation">Stops the work.</param>
    public IReadOnlyList<ParsedIssue> Apply(IReadOnlyList<ParsedIssue> issues, int jobs, CancellationToken cancellation)
    {
        var results = new ParsedIssue[issues.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        Parallel.For(0, issues.Count, options, index => results[index] = issues[index] with { Issue = Apply(issues[index].Issue) });
        return results;
    }

    /// <summary>
    /// Applies the typography to a line about the book, such as its title, if it has any issue whose signs are replaced.
    /// </summary>
    /// <param name="text">The line, or null.</param>
    /// <param name="language">BCP 47 tag of the book, or null if unknown.</param>
    /// <param name="issues">The issues of the book.</param>
    public string? Apply(string? text, string? language, IReadOnlyList<ParsedIssue> issues) =>
        text is null || issues.All(issue => RulesFor(issue.Issue) == PunctuationRules.AsTyped)
            ? text
            : new PunctuationRewriter(Rules, keepsHtml: false, language).Replace(text);

    private PunctuationRules Rules =>
        rule == TypographyRule.None ? PunctuationRules.AsTyped
        : rule == TypographyRule.Full && site == PunctuationRules.AsTyped ? PunctuationRules.Usual
        : site;

    private PunctuationRules RulesFor(Issue issue) =>
        rule == TypographyRule.Site && TextFiles.IsHtml(issue.Source) ? PunctuationRules.AsTyped : Rules;

    private Issue Apply(Issue issue)
    {
        var rewriter = new PunctuationRewriter(RulesFor(issue), keepsHtml: rule == TypographyRule.Site, issue.Language);
        return issue with
        {
            Title = rewriter.Replace(issue.Title),
            Description = issue.Description is { } description ? rewriter.Replace(description) : null,
            Summary = issue.Summary is { } summary ? rewriter.Replace(summary) : null,
            Blocks = rewriter.Rewrite(issue.Blocks),
        };
    }
}
