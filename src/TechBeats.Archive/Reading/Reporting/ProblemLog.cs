using TechBeats.Model;

namespace TechBeats.Archive.Reading.Reporting;

/// <summary>The problems of one issue, as they are met.</summary>
/// <param name="source">Path of the issue in the archive.</param>
internal sealed class ProblemLog(string source)
{
    private readonly List<Problem> problems = [];
    private readonly HashSet<string> kinds = new(StringComparer.Ordinal);

    /// <summary>Every problem, by line and then as met; those of the whole file come first.</summary>
    public IReadOnlyList<Problem> InOrder() => [.. problems.OrderBy(problem => problem.Place?.Line ?? 0)];

    /// <summary>Something was mended or noticed; the book is whole.</summary>
    /// <param name="line">Line of the original file, from 1; 0 for the whole file.</param>
    public void Inform(string slug, int line, string message, string? hint = null) => Add(slug, Severity.Info, line, message, hint);

    /// <summary>Something can't be shown as it was meant; a trace stands in its place.</summary>
    /// <param name="line">Line of the original file, from 1; 0 for the whole file.</param>
    public void Warn(string slug, int line, string message, string? hint = null) => Add(slug, Severity.Warning, line, message, hint);

    /// <summary>Something is missing from the book.</summary>
    /// <param name="line">Line of the original file, from 1; 0 for the whole file.</param>
    public void Fail(string slug, int line, string message, string? hint = null) => Add(slug, Severity.Error, line, message, hint);

    /// <summary>Markup that the book has no form for; its text is kept. One problem for each kind.</summary>
    /// <param name="kind">The markup as people would name it, such as <c>&lt;marquee&gt;</c>.</param>
    /// <param name="line">Line of its first use.</param>
    /// <param name="fate">What became of it.</param>
    public void WarnOfMarkup(string kind, int line, string fate = "its text is kept")
    {
        if (kinds.Add(kind))
        {
            Warn(ProblemSlugs.UnsupportedMarkup, line, $"{kind} has no form in a book: {fate}");
        }
    }

    private void Add(string slug, Severity severity, int line, string message, string? hint) =>
        problems.Add(new Problem(slug, severity, new Place(source, Math.Max(0, line)), message, hint));
}
